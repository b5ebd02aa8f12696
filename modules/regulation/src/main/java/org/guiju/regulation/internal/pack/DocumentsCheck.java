package org.guiju.regulation.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.Flag;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.Relation;
import org.guiju.regulation.api.library.ContentFormatException;
import org.guiju.regulation.api.library.DocumentCodec;
import org.guiju.regulation.spi.ContentSource;

/** Checks the documents of a module: form, names, ids, and that everything that points into the text has its place. */
final class DocumentsCheck {

    private final ContentSource source;
    private final Faults faults;
    private final Map<ExpressionId, LegalDocument> documents = new LinkedHashMap<>();

    DocumentsCheck(ContentSource source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /** Documents that could be read. */
    Map<ExpressionId, LegalDocument> documents() {
        return documents;
    }

    void check(String path) throws IOException {
        if (!path.endsWith(".json")) {
            faults.error(path, 0, "document.name", "json");
            return;
        }
        byte[] bytes;
        try (InputStream in = source.open(path)) {
            bytes = in.readAllBytes();
        }
        LegalDocument document;
        try {
            document = DocumentCodec.read(new java.io.ByteArrayInputStream(bytes), path);
        } catch (ContentFormatException e) {
            faults.format(e);
            return;
        }
        ExpressionId id = document.metadata().id();
        if (!path.equals(DocumentCodec.path(id))) {
            faults.error(path, 1, "document.name", DocumentCodec.path(id));
        }
        if (documents.putIfAbsent(id, document) != null) {
            faults.error(path, 1, "document.twice", id);
        }
        new Places(path, new JsonText(bytes, path), document).check();
    }

    /** Checks what points into the text of one document. */
    private final class Places {

        private final String path;
        private final JsonText json;
        private final LegalDocument document;
        private final Map<String, Provision> byId = new HashMap<>();

        Places(String path, JsonText json, LegalDocument document) {
            this.path = path;
            this.json = json;
            this.document = document;
        }

        void check() {
            for (int i = 0; i < document.body().size(); i++) {
                ids(document.body().get(i), "/body/" + i);
            }
            for (int i = 0; i < document.citations().size(); i++) {
                citation(document.citations().get(i), "/citations/" + i);
            }
            for (int i = 0; i < document.definitions().size(); i++) {
                Definition d = document.definitions().get(i);
                place(d.eId(), d.inHeading(), d.start(), d.term(), "/definitions/" + i);
            }
            int i = 0;
            for (Relation relation : document.metadata().relations()) {
                exists(relation.eId(), "/metadata/relations/" + i++ + "/eId");
            }
            i = 0;
            for (Flag flag : document.metadata().flags()) {
                exists(flag.eId(), "/metadata/flags/" + i++ + "/eId");
            }
        }

        private void ids(Provision provision, String pointer) {
            if (byId.putIfAbsent(provision.eId(), provision) != null) {
                faults.error(path, json.line(pointer + "/eId"), "eid.twice", provision.eId());
            }
            if (provision.kind() == ProvisionKind.ROW && !provision.children().isEmpty()) {
                faults.error(path, json.line(pointer), "row.children", provision.eId());
            }
            for (int i = 0; i < provision.children().size(); i++) {
                ids(provision.children().get(i), pointer + "/children/" + i);
            }
        }

        private void citation(Citation c, String pointer) {
            place(c.eId(), c.inHeading(), c.start(), c.text(), pointer);
            if (c.self()) {
                c.eIds().forEach(eId -> exists(eId, pointer + "/eIds"));
            }
        }

        private void place(String eId, boolean inHeading, int start, String words, String pointer) {
            Provision provision = byId.get(eId);
            if (provision == null) {
                faults.error(path, json.line(pointer), "eid.none", eId);
                return;
            }
            String text = inHeading ? provision.heading() : provision.ownText();
            if (words == null || !text.startsWith(words, start)) {
                faults.error(path, json.line(pointer), "words.place", words, eId);
            }
        }

        private void exists(String eId, String pointer) {
            if (eId != null && !byId.containsKey(eId)) {
                faults.error(path, json.line(pointer), "eid.none", eId);
            }
        }
    }
}
