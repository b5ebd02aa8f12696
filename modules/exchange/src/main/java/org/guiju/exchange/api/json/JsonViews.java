package org.guiju.exchange.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.validity.Effect;
import org.guiju.regulation.api.validity.Validity;

/**
 * What the library holds as JSON. Names of statuses and types are Chinese in every language, dates ISO 8601, unknown values
 * null. Stateless, safe for many threads.
 */
public final class JsonViews {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Locale locale;

    /**
     * Views in a language.
     *
     * @param locale language of names and sentences
     */
    public JsonViews(Locale locale) {
        this.locale = locale;
    }

    /** {@code {"total", "items"}}. */
    public static ObjectNode list(long total, Collection<? extends JsonNode> items) {
        ObjectNode out = JSON.objectNode();
        out.put("total", total);
        out.putArray("items").addAll(items);
        return out;
    }

    /** A module: id, name, version, enabled and more. */
    public ObjectNode module(ContentModule m) {
        ObjectNode out = JSON.objectNode();
        out.put("id", m.id());
        out.put("name", m.name(locale));
        out.put("description", m.descriptions().getOrDefault(locale.getLanguage(), m.descriptions().get("zh")));
        out.put("version", m.version());
        out.put("enabled", m.open());
        out.put("jurisdiction", m.jurisdiction());
        out.put("kind", m.pack() ? "pack" : "bundled");
        out.put("origin", m.origin());
        out.set("issues", issues(m.issues()));
        return out;
    }

    /** Metadata of a document with its status, without its text. */
    public ObjectNode summary(DocumentMetadata m, Validity validity) {
        ObjectNode out = JSON.objectNode();
        out.put("id", m.id().toString());
        out.put("work", m.id().work());
        out.put("expression", m.id().date().toString());
        out.put("title", m.title());
        out.set("shortTitles", texts(m.shortTitles()));
        out.put("number", m.number());
        out.set("issuers", texts(m.issuers()));
        out.put("type", m.type().chinese());
        out.set("domains", texts(m.domains()));
        out.set("topics", texts(m.topics()));
        out.put("jurisdiction", m.jurisdiction());
        put(out, "adopted", m.adopted());
        put(out, "issued", m.issued());
        put(out, "effective", m.effective());
        put(out, "expires", m.expires());
        put(out, "checkedUpTo", m.checkedUpTo());
        out.put("status", validity == null ? null : validity.status().chinese());
        out.put("trial", m.trial());
        out.put("staged", m.staged());
        out.put("notice", m.notice());
        out.put("attachedTo", m.attachedTo());
        out.put("chapters", m.counts() == null ? null : Integer.valueOf(m.counts().chapters()));
        out.put("articles", m.counts() == null ? null : Integer.valueOf(m.counts().articles()));
        out.put("annexes", m.counts() == null ? null : Integer.valueOf(m.counts().annexes()));
        out.put("tables", m.counts() == null ? null : Integer.valueOf(m.counts().tables()));
        if (m.source() == null) {
            out.putNull("source");
        } else {
            ObjectNode source = out.putObject("source");
            source.put("file", m.source().file());
            source.put("firstLine", m.source().firstLine());
            source.put("lastLine", m.source().lastLine());
            source.put("firstPage", m.source().firstPage());
        }
        return out;
    }

    /** A document with all that is known about it and its tree under {@code children}. */
    public ObjectNode document(LegalDocument document, Validity validity) {
        DocumentMetadata m = document.metadata();
        ObjectNode out = summary(m, validity);
        out.set("validity", validity == null ? JSON.nullNode() : validity(validity));
        ArrayNode relations = out.putArray("relations");
        m.relations().forEach(r -> {
            ObjectNode relation = relations.addObject();
            relation.put("type", r.type().name());
            relation.put("work", r.work());
            relation.put("title", r.title());
            relation.put("number", r.number());
            relation.put("targetEId", r.targetEId());
            put(relation, "date", r.date());
            relation.put("eId", r.eId());
            relation.put("source", r.source());
        });
        ArrayNode flags = out.putArray("flags");
        m.flags().forEach(f -> {
            ObjectNode flag = flags.addObject();
            flag.put("kind", f.kind().name());
            flag.put("message", f.message());
            flag.put("eId", f.eId());
            flag.put("firstLine", f.firstLine());
            flag.put("lastLine", f.lastLine());
        });
        ArrayNode outside = out.putArray("outsideKnowledge");
        m.outsideKnowledge().forEach(k -> outside.addObject()
                .put("field", k.field())
                .put("value", k.value())
                .put("source", k.source()));
        out.putArray("definitions").addAll(document.definitions().stream().map(JsonViews::definition).toList());
        out.set("children", tree(document.body()));
        return out;
    }

    /** Provisions with all below them. */
    public static ArrayNode tree(List<Provision> provisions) {
        ArrayNode out = JSON.arrayNode();
        provisions.forEach(p -> out.add(provision(p)));
        return out;
    }

    /** A provision with all below it. */
    public static ObjectNode provision(Provision p) {
        ObjectNode out = JSON.objectNode();
        out.put("eId", p.eId());
        out.put("kind", p.kind().name().toLowerCase(Locale.ROOT));
        out.put("label", p.label());
        out.put("heading", p.heading());
        out.put("text", p.ownText());
        if (!p.cells().isEmpty()) {
            ArrayNode cells = out.putArray("cells");
            for (Cell cell : p.cells()) {
                cells.addObject().put("text", cell.text()).put("columns", cell.columns()).put("rows", cell.rows());
            }
            out.put("header", p.isHeaderRow());
        }
        if (p.source() != null) {
            out.putObject("source")
                    .put("firstLine", p.source().firstLine())
                    .put("lastLine", p.source().lastLine())
                    .put("page", p.source().page());
        }
        out.set("children", tree(p.children()));
        return out;
    }

    /** A term that a document defines. */
    public static ObjectNode definition(Definition d) {
        return JSON.objectNode()
                .put("term", d.term())
                .put("meaning", d.meaning())
                .put("eId", d.eId())
                .put("abbreviation", d.abbreviation());
    }

    /** A citation: where it stands, its words, where it leads. */
    public static ObjectNode reference(ResolvedCitation r) {
        ObjectNode out = JSON.objectNode();
        out.put("fromDocument", document(r.from()));
        out.put("fromEId", r.from().eId());
        out.put("text", r.citation().text());
        out.put("inHeading", r.citation().inHeading());
        out.put("start", r.citation().start());
        out.put("end", r.citation().end());
        Address first = r.targets().isEmpty() ? null : r.targets().get(0);
        out.put("toDocument", first == null ? null : document(first));
        out.put("toEId", first == null ? null : first.eId());
        out.set("targets", addresses(r.targets()));
        out.set("present", addresses(r.present()));
        out.put("external", r.external());
        return out;
    }

    /** Addresses: document, eId and the whole as text. */
    public static ArrayNode addresses(List<Address> addresses) {
        ArrayNode out = JSON.arrayNode();
        addresses.forEach(a -> out.add(address(a)));
        return out;
    }

    /** An address: document, eId and the whole as text. */
    public static ObjectNode address(Address a) {
        return JSON.objectNode()
                .put("document", document(a))
                .put("work", a.work())
                .put("eId", a.eId())
                .put("address", a.toString());
    }

    /** A status with what it rests on. */
    public static ObjectNode validity(Validity v) {
        ObjectNode out = JSON.objectNode();
        out.put("status", v.status().chinese());
        put(out, "on", v.on());
        put(out, "since", v.since());
        put(out, "until", v.until());
        put(out, "checkedUpTo", v.checkedUpTo());
        out.put("sentence", v.sentence());
        ArrayNode grounds = out.putArray("grounds");
        for (Validity.Ground g : v.grounds()) {
            ObjectNode ground = grounds.addObject();
            ground.put("kind", g.kind().name());
            ground.put("status", g.status() == null ? null : g.status().chinese());
            put(ground, "date", g.date());
            put(ground, "by", g.by());
            ground.put("title", g.title());
            ground.put("words", g.words());
            ground.put("effect", g.effectId());
            ground.set("provisions", texts(g.provisions()));
        }
        return out;
    }

    /** A recorded effect. */
    public static ObjectNode effect(Effect e) {
        ObjectNode out = JSON.objectNode();
        out.put("id", e.id());
        out.put("type", e.type().name());
        put(out, "target", e.target());
        out.put("targetTitle", e.targetTitle());
        out.put("targetNumber", e.targetNumber());
        out.put("by", e.by());
        out.put("byNumber", e.byNumber());
        out.put("byWork", e.byWork());
        put(out, "date", e.date());
        out.put("source", e.source());
        out.put("recordedBy", e.recordedBy());
        put(out, "recordedOn", e.recordedOn());
        out.put("note", e.note());
        out.put("replacement", e.replacement());
        return out;
    }

    /** Faults. */
    public static ArrayNode issues(List<Issue> issues) {
        ArrayNode out = JSON.arrayNode();
        for (Issue issue : issues) {
            out.addObject()
                    .put("path", issue.path())
                    .put("severity", issue.severity().name())
                    .put("message", issue.message())
                    .put("citation", issue.citation());
        }
        return out;
    }

    /** A list of texts. */
    public static ArrayNode texts(Collection<String> texts) {
        ArrayNode out = JSON.arrayNode();
        texts.forEach(out::add);
        return out;
    }

    /** Puts a value in its own written form, or null. */
    private static void put(ObjectNode out, String name, Object value) {
        out.put(name, value == null ? null : value.toString());
    }

    private static String document(Address a) {
        return a.date() == null ? a.work() : a.work() + "@" + a.date();
    }
}
