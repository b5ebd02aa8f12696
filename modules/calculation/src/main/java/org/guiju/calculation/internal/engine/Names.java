package org.guiju.calculation.internal.engine;

/** Names in FEEL text. */
public final class Names {

    private Names() {}

    /** Whether a FEEL text names this variable: as a whole name, outside quotations. */
    public static boolean mentions(String feel, String name) {
        if (name.isEmpty()) {
            return false;
        }
        boolean quoted = false;
        for (int i = 0; i < feel.length(); i++) {
            char c = feel.charAt(i);
            if (c == '"' && (i == 0 || feel.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            } else if (!quoted
                    && feel.startsWith(name, i)
                    && (i == 0 || !isPart(feel.charAt(i - 1)) && feel.charAt(i - 1) != '.')
                    && (i + name.length() >= feel.length() || !isPart(feel.charAt(i + name.length())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
