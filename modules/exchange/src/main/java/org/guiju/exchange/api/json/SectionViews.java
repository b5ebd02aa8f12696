package org.guiju.exchange.api.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.spi.view.SectionEntry;
import org.guiju.regulation.spi.view.SectionView;

/** What hangs on a provision as JSON. */
public final class SectionViews {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SectionViews() {}

    /** A section with its entries; each entry says its kind. */
    public static ObjectNode section(SectionView section) {
        ObjectNode out = JSON.objectNode();
        out.put("id", section.id());
        out.put("title", section.title());
        out.put("total", section.total());
        out.put("empty", section.empty());
        ArrayNode entries = out.putArray("entries");
        section.entries().forEach(entry -> entries.add(entry(entry)));
        return out;
    }

    private static ObjectNode entry(SectionEntry entry) {
        ObjectNode out = JSON.objectNode();
        switch (entry) {
            case SectionEntry.Reference r -> out.put("kind", "reference")
                    .put("title", r.title())
                    .put("detail", r.detail())
                    .put("excerpt", r.excerpt())
                    .set("address", JsonViews.address(r.address()));
            case SectionEntry.External e -> out.put("kind", "external").put("title", e.title()).put("detail", e.detail());
            case SectionEntry.Fact f -> out.put("kind", "fact")
                    .put("name", f.name())
                    .put("value", f.value())
                    .put("tone", f.tone().name())
                    .set("address", orNull(f.source()));
            case SectionEntry.Term t -> out.put("kind", "term")
                    .put("term", t.term())
                    .put("meaning", t.meaning())
                    .set("address", orNull(t.source()));
            case SectionEntry.Invocation i -> out.put("kind", "invocation")
                    .put("label", i.label())
                    .put("detail", i.detail())
                    .put("link", i.link().toString());
        }
        return out;
    }

    private static com.fasterxml.jackson.databind.JsonNode orNull(Address address) {
        return address == null ? JSON.nullNode() : JsonViews.address(address);
    }
}
