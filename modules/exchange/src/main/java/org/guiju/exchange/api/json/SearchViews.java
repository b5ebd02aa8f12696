package org.guiju.exchange.api.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.guiju.search.api.SearchHit;
import org.guiju.search.api.SearchResult;
import org.guiju.search.api.Suggestion;

/** Search results as JSON. */
public final class SearchViews {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SearchViews() {}

    /** {@code {"total", "hits", "facets", "jump", "understood"}}. */
    public static ObjectNode result(SearchResult result) {
        ObjectNode out = JSON.objectNode();
        out.put("total", result.total());
        ArrayNode hits = out.putArray("hits");
        result.hits().forEach(hit -> hits.add(hit(hit)));
        ObjectNode facets = out.putObject("facets");
        result.facets().forEach((name, counts) -> {
            ArrayNode values = facets.putArray(name);
            counts.forEach(c -> values.addObject().put("value", c.value()).put("count", c.count()));
        });
        out.set("jump", JsonViews.addresses(result.jump()));
        out.set("understood", JsonViews.texts(result.understood()));
        return out;
    }

    /** A provision that was found. */
    public static ObjectNode hit(SearchHit hit) {
        ObjectNode out = JSON.objectNode();
        out.put("document", hit.document().id().toString());
        out.put("title", hit.document().title());
        out.put("number", hit.document().number());
        out.put("eId", hit.eId());
        out.put("label", hit.label());
        out.set("path", JsonViews.texts(hit.path()));
        out.put("text", hit.text());
        out.put("snippet", hit.snippet().text());
        ArrayNode highlights = out.putArray("highlights");
        hit.snippet().highlights().forEach(r -> highlights.addObject().put("start", r.start()).put("end", r.end()));
        out.put("score", hit.score());
        out.put("status", hit.status() == null ? null : hit.status().chinese());
        return out;
    }

    /** A completion of what was typed. */
    public static ObjectNode suggestion(Suggestion s) {
        ObjectNode out = JSON.objectNode();
        out.put("text", s.text());
        out.put("kind", s.kind().name().toLowerCase(java.util.Locale.ROOT));
        out.set("address", s.address() == null ? JSON.nullNode() : JsonViews.address(s.address()));
        return out;
    }
}
