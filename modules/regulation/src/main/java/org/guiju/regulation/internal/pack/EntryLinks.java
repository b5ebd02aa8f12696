package org.guiju.regulation.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.guiju.regulation.api.Address;

/**
 * Walks through a file of content and looks up what it refers to: provisions of law, and entries of other kinds. Which
 * fields refer is known by their names, the same in all kinds.
 */
final class EntryLinks {

    private static final Set<String> ADDRESSES = Set.of("citation", "citations", "provisions", "address", "target", "notice");
    private static final Map<String, ContentKind> ENTRIES = Map.of(
            "parameter", ContentKind.PARAMETERS,
            "obligation", ContentKind.OBLIGATIONS,
            "timelimits", ContentKind.TIMELIMITS,
            "retention", ContentKind.TIMELIMITS,
            "calculator", ContentKind.CALCULATORS,
            "calculators", ContentKind.CALCULATORS,
            "form", ContentKind.FORMS,
            "table", ContentKind.TABLES);

    private final ContentKind kind;
    private final String path;
    private final JsonText json;
    private final HeldTexts texts;
    private final EntryIds entries;
    private final Faults faults;

    EntryLinks(ContentKind kind, String path, JsonText json, HeldTexts texts, EntryIds entries, Faults faults) {
        this.kind = kind;
        this.path = path;
        this.json = json;
        this.texts = texts;
        this.entries = entries;
        this.faults = faults;
    }

    void check() throws IOException {
        object(json.root(), "", true);
    }

    private void walk(JsonNode node, String pointer) throws IOException {
        if (node.isObject()) {
            object(node, pointer, true);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i);
            }
        }
    }

    /**
     * Looks at the fields of an object.
     *
     * @param keywords whether the names of its fields are those of the format, not of somebody's data
     */
    private void object(JsonNode node, String pointer, boolean keywords) throws IOException {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (!keywords) {
                walk(value, at);
            } else if (ADDRESSES.contains(name) || name.equals("source") && kind == ContentKind.TABLES) {
                addresses(value, at);
            } else if (ENTRIES.containsKey(name) && !isListOfKind(pointer, name)) {
                entries(ENTRIES.get(name), value, at);
            } else if (name.equals("properties")) {
                object(value, at, false);
            } else if (!name.equals("cells") && !(name.equals("words") && kind == ContentKind.LABELS)) {
                walk(value, at);
            }
        }
    }

    /** {@code timelimits} at the top of a file lists its entries. */
    private boolean isListOfKind(String pointer, String name) {
        return pointer.isEmpty() && kind.list().filter(name::equals).isPresent();
    }

    private void addresses(JsonNode value, String pointer) throws IOException {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                addresses(value.get(i), pointer + "/" + i);
            }
        } else if (value.isTextual()) {
            address(value.asText(), null, pointer);
        } else if (value.path("address").isTextual()) {
            address(value.path("address").asText(), value.path("quote").asText(null), pointer);
        }
    }

    private void address(String text, String quote, String pointer) throws IOException {
        Address address;
        try {
            address = Address.parse(text);
        } catch (IllegalArgumentException e) {
            return; // the schema has said so
        }
        switch (texts.look(address)) {
            case NO_DOCUMENT -> fault(pointer, "citation.noDocument", text);
            case NO_PROVISION -> fault(pointer, "citation.noProvision", text);
            case FOUND -> {
                if (quote != null && !texts.quoted(address, quote)) {
                    fault(pointer, "citation.quote", text, quote);
                }
            }
        }
    }

    private void entries(ContentKind wanted, JsonNode value, String pointer) throws IOException {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                entries(wanted, value.get(i), pointer + "/" + i);
            }
        } else if (value.isTextual() && !entries.has(wanted, value.asText())) {
            fault(pointer, "link.none", wanted.folder(), value.asText());
        }
    }

    private void fault(String pointer, String key, Object... arguments) {
        faults.error(path, json.line(pointer), key, arguments);
    }
}
