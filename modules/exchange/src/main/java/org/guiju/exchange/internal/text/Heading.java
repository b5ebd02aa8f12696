package org.guiju.exchange.internal.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.validity.Validity;

/** What stands above an exported text so that it can be cited: title, number, issuers, dates, status, source. */
final class Heading {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    private Heading() {}

    /** Facts as lines {@code name：value}; what is not known is left out. */
    static List<String> facts(DocumentMetadata m, Validity validity, Locale locale) {
        Locale known = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        ResourceBundle names = ResourceBundle.getBundle(
                "org.guiju.exchange.internal.text.Bundle", known, Heading.class.getClassLoader(), EXACT);
        List<String> facts = new ArrayList<>();
        add(facts, names, "number", m.number());
        add(facts, names, "issuers", m.issuers().isEmpty() ? null : String.join("、", m.issuers()));
        add(facts, names, "type", m.type().chinese());
        add(facts, names, "adopted", m.adopted());
        add(facts, names, "issued", m.issued());
        add(facts, names, "effective", m.effective());
        add(facts, names, "expires", m.expires());
        if (validity != null) {
            add(facts, names, "status", validity.status().chinese() + " (" + validity.on() + ")");
        }
        add(facts, names, "checkedUpTo", m.checkedUpTo());
        add(facts, names, "address", m.id().toString());
        return facts;
    }

    private static void add(List<String> facts, ResourceBundle names, String key, Object value) {
        if (value instanceof LocalDate || value != null && !value.toString().isEmpty()) {
            facts.add(names.getString(key) + value);
        }
    }
}
