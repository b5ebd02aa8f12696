package org.guiju.regulation.internal.codec;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.Flag;
import org.guiju.regulation.api.OutsideKnowledge;
import org.guiju.regulation.api.Relation;
import org.guiju.regulation.api.SourceReference;
import org.guiju.regulation.api.StructureCounts;

/** Reads what is known about a document. */
final class MetadataReader {

    private final JsonCursor json;

    MetadataReader(JsonCursor json) {
        this.json = json;
    }

    DocumentMetadata read() throws IOException {
        class Parts {
            String work;
            LocalDate date;
            String title;
            List<String> shortTitles;
            String number;
            List<String> issuers;
            DocumentType type;
            LocalDate adopted;
            LocalDate issued;
            LocalDate effective;
            LocalDate expires;
            boolean trial;
            boolean staged;
            String attachedTo;
            boolean notice;
            List<String> domains;
            List<String> topics;
            String jurisdiction;
            List<Relation> relations;
            List<Flag> flags;
            List<OutsideKnowledge> outsideKnowledge;
            LocalDate checkedUpTo;
            SourceReference source;
            StructureCounts counts;
        }
        Parts p = new Parts();
        json.object(name -> {
            switch (name) {
                case "work" -> p.work = json.string();
                case "date" -> p.date = json.date();
                case "title" -> p.title = json.string();
                case "shortTitles" -> p.shortTitles = json.strings();
                case "number" -> p.number = json.string();
                case "issuers" -> p.issuers = json.strings();
                case "type" -> p.type = json.parsed(DocumentType::parse);
                case "adopted" -> p.adopted = json.date();
                case "issued" -> p.issued = json.date();
                case "effective" -> p.effective = json.date();
                case "expires" -> p.expires = json.date();
                case "trial" -> p.trial = json.bool();
                case "staged" -> p.staged = json.bool();
                case "attachedTo" -> p.attachedTo = json.string();
                case "notice" -> p.notice = json.bool();
                case "domains" -> p.domains = json.strings();
                case "topics" -> p.topics = json.strings();
                case "jurisdiction" -> p.jurisdiction = json.string();
                case "relations" -> p.relations = json.list(this::relation);
                case "flags" -> p.flags = json.list(this::flag);
                case "outsideKnowledge" -> p.outsideKnowledge = json.list(this::outsideKnowledge);
                case "checkedUpTo" -> p.checkedUpTo = json.date();
                case "source" -> p.source = source();
                case "counts" -> p.counts = counts();
                default -> {
                    return false;
                }
            }
            return true;
        });
        if (p.work == null) {
            throw json.fault("'work' is missing", null);
        }
        return json.made(() -> new DocumentMetadata(
                new ExpressionId(p.work, p.date), p.title, p.shortTitles, p.number, p.issuers, p.type,
                p.adopted, p.issued, p.effective, p.expires, p.trial, p.staged, p.attachedTo, p.notice,
                p.domains, p.topics, p.jurisdiction, p.relations, p.flags, p.outsideKnowledge,
                p.checkedUpTo, p.source, p.counts));
    }

    Relation relation() throws IOException {
        class Parts {
            Relation.Type type;
            String work;
            String title;
            String number;
            String targetEId;
            LocalDate date;
            String eId;
            String source;
        }
        Parts p = new Parts();
        json.object(name -> {
            switch (name) {
                case "type" -> p.type = json.parsed(Relation.Type::valueOf);
                case "work" -> p.work = json.string();
                case "title" -> p.title = json.string();
                case "number" -> p.number = json.string();
                case "targetEId" -> p.targetEId = json.string();
                case "date" -> p.date = json.date();
                case "eId" -> p.eId = json.string();
                case "source" -> p.source = json.string();
                default -> {
                    return false;
                }
            }
            return true;
        });
        if (p.type == null) {
            throw json.fault("'type' is missing", null);
        }
        return new Relation(p.type, p.work, p.title, p.number, p.targetEId, p.date, p.eId, p.source);
    }

    private Flag flag() throws IOException {
        class Parts {
            Flag.Kind kind;
            String message;
            String eId;
            Integer firstLine;
            Integer lastLine;
        }
        Parts p = new Parts();
        json.object(name -> {
            switch (name) {
                case "kind" -> p.kind = json.parsed(Flag.Kind::valueOf);
                case "message" -> p.message = json.string();
                case "eId" -> p.eId = json.string();
                case "firstLine" -> p.firstLine = json.integerOrNull();
                case "lastLine" -> p.lastLine = json.integerOrNull();
                default -> {
                    return false;
                }
            }
            return true;
        });
        return new Flag(p.kind, p.message, p.eId, p.firstLine, p.lastLine);
    }

    private OutsideKnowledge outsideKnowledge() throws IOException {
        String[] p = new String[3];
        json.object(name -> {
            switch (name) {
                case "field" -> p[0] = json.string();
                case "value" -> p[1] = json.string();
                case "source" -> p[2] = json.string();
                default -> {
                    return false;
                }
            }
            return true;
        });
        return new OutsideKnowledge(p[0], p[1], p[2]);
    }

    private SourceReference source() throws IOException {
        class Parts {
            String file;
            int firstLine;
            int lastLine;
            Integer firstPage;
        }
        Parts p = new Parts();
        json.object(name -> {
            switch (name) {
                case "file" -> p.file = json.string();
                case "firstLine" -> p.firstLine = json.integer();
                case "lastLine" -> p.lastLine = json.integer();
                case "firstPage" -> p.firstPage = json.integerOrNull();
                default -> {
                    return false;
                }
            }
            return true;
        });
        return new SourceReference(p.file, p.firstLine, p.lastLine, p.firstPage);
    }

    private StructureCounts counts() throws IOException {
        int[] p = new int[5];
        json.object(name -> {
            switch (name) {
                case "chapters" -> p[0] = json.integer();
                case "articles" -> p[1] = json.integer();
                case "annexes" -> p[2] = json.integer();
                case "tables" -> p[3] = json.integer();
                case "provisions" -> p[4] = json.integer();
                default -> {
                    return false;
                }
            }
            return true;
        });
        return new StructureCounts(p[0], p[1], p[2], p[3], p[4]);
    }
}
