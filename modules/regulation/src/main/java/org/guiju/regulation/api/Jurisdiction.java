package org.guiju.regulation.api;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Where a document, figure or table holds.
 *
 * @param code {@code CN} for nationwide; below it by the digits of GB/T 2260 ({@code CN-13} a province, {@code CN-1302} a city);
 *     {@code ORG:name} for an organisation's own
 */
public record Jurisdiction(String code) {

    private static final String OWN = "ORG:";
    private static final int PROVINCE_DIGITS = 2;

    /**
     * Its name for the eye: of the province with the code of a place within it; an organisation as it calls itself; the code
     * where there is no name.
     */
    public String name(Locale locale) {
        if (code.startsWith(OWN)) {
            return code.substring(OWN.length());
        }
        ResourceBundle names = ResourceBundle.getBundle("org.guiju.regulation.Bundle", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String digits = code.startsWith("CN-") ? code.substring("CN-".length()) : "";
        String key = "jurisdiction." + (digits.length() < PROVINCE_DIGITS ? code : digits.substring(0, PROVINCE_DIGITS));
        if (!names.containsKey(key)) {
            return code;
        }
        return names.getString(key) + (digits.length() > PROVINCE_DIGITS ? " " + digits : "");
    }
}
