package org.guiju.desktop.calculation.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JOptionPane;
import org.guiju.desktop.shell.api.Keys;

/** The keys of a calculator at work. */
final class WorkKeys {

    /** Copying; Ctrl+Shift+C copies with citation in the reader, Ctrl+Shift+J opens the window. */
    static final String COPY = "alt shift C";
    static final String EXPORT = "ctrl E";
    static final String FILL = "ctrl R";
    static final String KEEP = "ctrl shift S";
    static final String OPEN_CASE = "ctrl shift O";
    static final String OPEN = "ctrl O";
    static final String SAVE = "ctrl S";
    static final String UNDO = "ctrl Z";
    static final String REDO = "ctrl Y";
    static final String DUPLICATE = "ctrl D";
    static final String RENAME = "F2";
    static final String RESULT = "ctrl ENTER";
    static final String FORM = "F6";
    static final String KEYS = "F1";
    private static final int SCENARIOS = 5;

    private WorkKeys() {}

    static void bind(JComponent work, WorkActions actions) {
        Keys.within(work, UNDO, actions::undo);
        Keys.within(work, REDO, actions::redo);
        Keys.within(work, "ctrl shift Z", actions::redo);
        Keys.within(work, DUPLICATE, actions::duplicate);
        Keys.within(work, RENAME, actions::rename);
        Keys.within(work, OPEN, actions::open);
        Keys.within(work, SAVE, actions::save);
        Keys.within(work, EXPORT, actions::export);
        Keys.within(work, COPY, actions::copy);
        Keys.within(work, FILL, actions::fill);
        Keys.within(work, KEEP, actions::keep);
        Keys.within(work, OPEN_CASE, actions::openCase);
        Keys.within(work, RESULT, actions::result);
        Keys.within(work, FORM, actions::form);
        Keys.within(work, KEYS, actions::keys);
        for (int i = 0; i < SCENARIOS; i++) {
            int number = i;
            Keys.within(work, "alt " + (i + 1), () -> actions.choose(number));
        }
    }

    /** A key as people read it, such as {@code Ctrl+Shift+S}. */
    static String text(String key) {
        StringBuilder text = new StringBuilder();
        for (String part : key.split(" ")) {
            String shown = part.length() <= 2 ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1).toLowerCase(java.util.Locale.ROOT);
            text.append(text.isEmpty() ? "" : "+").append(shown);
        }
        return text.toString();
    }

    static void show(JComponent above) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(text(RESULT), "keys.result");
        keys.put(text(FORM), "keys.form");
        keys.put(text(UNDO) + ", " + text(REDO), "keys.undo");
        keys.put(text(COPY), "keys.copy");
        keys.put(text(EXPORT), "keys.export");
        keys.put(text(FILL), "keys.fill");
        keys.put(text(KEEP) + ", " + text(OPEN_CASE), "keys.case");
        keys.put(text(SAVE) + ", " + text(OPEN), "keys.files");
        keys.put(text(DUPLICATE) + ", " + text(RENAME), "keys.scenario");
        keys.put("Alt+1 … Alt+5", "keys.choose");
        keys.put("↑ ↓, Page Up, Page Down, Alt+↓", "keys.date");
        keys.put("Ctrl+V, Delete, Ctrl+Delete, Ctrl+Tab", "keys.rows");
        keys.put("Tab, Shift+Tab, Enter", "keys.links");
        StringBuilder out = new StringBuilder("<html><table>");
        keys.forEach((key, words) -> out.append("<tr><td><b>").append(key).append("</b></td><td>")
                .append(HtmlView.escape(Words.of(words))).append("</td></tr>"));
        JOptionPane.showMessageDialog(above, out.append("</table></html>").toString(), Words.of("keys.title"),
                JOptionPane.PLAIN_MESSAGE);
    }
}
