package org.guiju.acceptance;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.instrument.Instrumentation;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleText;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/**
 * Runs inside the desktop as an agent and answers on a local port what is on the screen, and does what a user would: press a
 * button, type into a field, follow a link, press a key. It knows components by their accessible names, so it needs neither a
 * window manager nor the focus. Only classes of the JDK: it is loaded beside the program.
 */
public final class DesktopProbe {

    private DesktopProbe() {}

    /** Begins; the argument is the file that the port is written to. */
    public static void premain(String file, Instrumentation instrumentation) throws Exception {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> serve(server), "desktop probe");
        thread.setDaemon(true);
        thread.start();
        Path beside = Path.of(file + ".part");
        Files.writeString(beside, String.valueOf(server.getLocalPort()));
        Files.move(beside, Path.of(file));
    }

    private static void serve(ServerSocket server) {
        while (true) {
            try (Socket socket = server.accept();
                    BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                    PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    out.println(answer(line.split("\t", -1)).replace("\\", "\\\\").replace("\n", "\\n"));
                }
            } catch (Exception e) {
                e.printStackTrace(); // goes to the log of the program, which the test shows
            }
        }
    }

    private static String answer(String[] words) throws Exception {
        String[] said = {""};
        EventQueue.invokeAndWait(() -> {
            try {
                said[0] = words[0].equals("texts") ? texts() : String.valueOf(act(words));
            } catch (RuntimeException e) {
                said[0] = "fault " + e;
            }
        });
        return said[0];
    }

    /** Does something later, so that a dialog that it opens does not keep whoever asks; false if there is nothing to do it with. */
    private static boolean act(String[] words) {
        String name = words[1];
        return switch (words[0]) {
            case "press" -> with(AbstractButton.class, b -> b.isEnabled() && (name.equals(plain(b.getText()))
                            || named(b, name) || name.equals(tip(b))), AbstractButton::doClick);
            case "within" -> with(JComponent.class, c -> named(c, name) && inside(c, words[2]) != null, c -> inside(c, words[2]).doClick());
            case "type" -> with(JTextComponent.class, t -> t.isEditable() && named(t, name), t -> {
                t.requestFocusInWindow();
                t.setText(words[2]);
            });
            case "choose" -> with(JComboBox.class, c -> named(c, name), c -> c.setSelectedItem(words[2]));
            case "select" -> with(JList.class, l -> named(l, name) && row(l, words[2]) >= 0, l -> l.setSelectedIndex(row(l, words[2])))
                    || with(JTree.class, t -> named(t, name) && row(t, words[2]) >= 0, t -> t.setSelectionRow(row(t, words[2])))
                    || with(JTable.class, t -> named(t, name) && row(t, words[2]) >= 0,
                            t -> t.setRowSelectionInterval(row(t, words[2]), row(t, words[2])));
            case "tab" -> with(JTabbedPane.class, t -> tab(t, name) >= 0, t -> t.setSelectedIndex(tab(t, name)));
            case "key" -> with(JComponent.class, c -> named(c, name), c -> key(c, KeyStroke.getKeyStroke(words[2])));
            case "follow" -> with(JComponent.class, c -> place(c, name) != null, c -> click(c, place(c, name)));
            case "file" -> with(JFileChooser.class, c -> true, c -> {
                c.setSelectedFile(Path.of(name).toFile());
                c.approveSelection();
            });
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static <T extends Component> boolean with(Class<T> type, Predicate<T> wanted, java.util.function.Consumer<T> action) {
        T found = first(windows(), type, wanted);
        if (found != null) {
            EventQueue.invokeLater(() -> action.accept(found));
        }
        return found != null;
    }

    /** Windows that can be used now: while there is a dialog, only the newest. */
    private static List<Component> windows() {
        List<Component> all = new ArrayList<>();
        List<Component> modal = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            if (window.isShowing()) {
                all.add(window);
                if (window instanceof java.awt.Dialog dialog && dialog.isModal()) {
                    modal.add(dialog);
                }
            }
        }
        return modal.isEmpty() ? all : List.of(modal.getLast());
    }

    private static <T extends Component> T first(List<? extends Component> roots, Class<T> type, Predicate<T> wanted) {
        for (Component root : roots) {
            if (root.isShowing()) {
                if (type.isInstance(root) && wanted.test(type.cast(root))) {
                    return type.cast(root);
                }
                if (root instanceof Container container) {
                    T found = first(List.of(container.getComponents()), type, wanted);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    private static AbstractButton inside(JComponent group, String button) {
        return first(List.of(group), AbstractButton.class, b -> button.equals(b.getText()));
    }

    private static boolean named(Component component, String name) {
        AccessibleContext context = component.getAccessibleContext();
        return context != null && name.equals(plain(context.getAccessibleName()));
    }

    /** What a button of the toolbar says when the pointer rests on it, without its key in brackets. */
    private static String tip(AbstractButton button) {
        String tip = button.getToolTipText();
        return tip == null ? "" : tip.replaceAll("<[^>]*>", "").replaceAll("\\s*\\([^)]*\\)$", "");
    }

    /** A text without the mnemonic in brackets. */
    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("\\([A-Z]\\)", "");
    }

    private static int row(JList<?> list, String text) {
        for (int i = 0; i < list.getModel().getSize(); i++) {
            if (cell(list, i).contains(text)) {
                return i;
            }
        }
        return -1;
    }

    private static int row(JTree tree, String text) {
        for (int i = 0; i < tree.getRowCount(); i++) {
            if (cell(tree, i).contains(text)) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(JTree tree, int row) {
        Component shown = tree.getCellRenderer().getTreeCellRendererComponent(
                tree, tree.getPathForRow(row).getLastPathComponent(), false, true, false, row, false);
        String text = shown instanceof JLabel label ? label.getText() : shown.getAccessibleContext().getAccessibleName();
        return String.valueOf(text).replaceAll("<[^>]*>", "");
    }

    private static int row(JTable table, String text) {
        for (int r = 0; r < table.getRowCount(); r++) {
            if (cells(table, r).contains(text)) {
                return r;
            }
        }
        return -1;
    }

    private static String cells(JTable table, int row) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < table.getColumnCount(); c++) {
            Object value = table.getValueAt(row, c);
            cells.add(value == null ? "" : value.toString());
        }
        return String.join(" | ", cells);
    }

    private static int tab(JTabbedPane tabs, String title) {
        for (int i = 0; i < tabs.getTabCount(); i++) {
            if (tabs.getTitleAt(i).startsWith(title)) {
                return i;
            }
        }
        return -1;
    }

    private static String rows(int count, java.util.function.IntFunction<String> row) {
        return String.join("; ", java.util.stream.IntStream.range(0, Math.min(count, 40)).mapToObj(row).toList());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String cell(JList list, int row) {
        Component shown = list.getCellRenderer().getListCellRendererComponent(list, list.getModel().getElementAt(row), row, false, false);
        return shown instanceof JLabel label ? String.valueOf(label.getText())
                : String.valueOf(shown.getAccessibleContext().getAccessibleName());
    }

    /** What a key is bound to in a component or in one around it; the events themselves would go to whatever has the focus. */
    private static void key(JComponent target, KeyStroke stroke) {
        if (target instanceof JTextField field && stroke.getKeyCode() == KeyEvent.VK_ENTER && stroke.getModifiers() == 0
                && field.getActionListeners().length > 0) {
            field.postActionEvent();
            return;
        }
        for (Component at = target; at != null; at = at.getParent()) {
            if (at instanceof JComponent component && component.getActionForKeyStroke(stroke) != null
                    && (at == target || component.getConditionForKeyStroke(stroke) != JComponent.WHEN_FOCUSED)) {
                component.getActionForKeyStroke(stroke).actionPerformed(
                        new ActionEvent(component, ActionEvent.ACTION_PERFORMED, stroke.toString()));
                return;
            }
        }
        throw new IllegalArgumentException("bound to nothing: " + stroke);
    }

    private static String text(Component component) {
        AccessibleText text = component.getAccessibleContext() == null ? null : component.getAccessibleContext().getAccessibleText();
        if (text == null || component instanceof AbstractButton || component instanceof JLabel) {
            return "";
        }
        if (component instanceof JTextComponent typed) {
            try {
                return typed.getDocument().getText(0, typed.getDocument().getLength());
            } catch (javax.swing.text.BadLocationException e) {
                throw new IllegalStateException(e);
            }
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < text.getCharCount(); i++) {
            String sign = text.getAtIndex(AccessibleText.CHARACTER, i);
            all.append(sign == null ? " " : sign);
        }
        return all.toString();
    }

    /** Where words stand in a text; null if they do not. */
    private static Rectangle place(JComponent component, String words) {
        int at = text(component).indexOf(words);
        return at < 0 ? null
                : component.getAccessibleContext().getAccessibleText().getCharacterBounds(at + Math.min(1, words.length() - 1));
    }

    private static void click(JComponent component, Rectangle place) {
        component.scrollRectToVisible(place);
        int x = (int) place.getCenterX();
        int y = (int) place.getCenterY();
        long now = System.currentTimeMillis();
        for (int kind : new int[] {MouseEvent.MOUSE_MOVED, MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED}) {
            int down = kind == MouseEvent.MOUSE_PRESSED ? MouseEvent.BUTTON1_DOWN_MASK : 0;
            component.dispatchEvent(new MouseEvent(component, kind, now, down, x, y, kind == MouseEvent.MOUSE_MOVED ? 0 : 1, false,
                    kind == MouseEvent.MOUSE_MOVED ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1));
        }
    }

    /** All words that can be seen, one component per line: {@code Type name|text}. */
    private static String texts() {
        StringBuilder out = new StringBuilder();
        windows().forEach(w -> texts(w, out));
        return out.toString();
    }

    private static void texts(Component component, StringBuilder out) {
        if (!component.isShowing()) {
            return;
        }
        String name = component.getAccessibleContext() == null ? null : component.getAccessibleContext().getAccessibleName();
        String text = switch (component) {
            case AbstractButton button -> plain(button.getText()) + (button.isSelected() ? " (selected)" : "");
            case JLabel label -> label.getText();
            case JComboBox<?> box -> String.valueOf(box.getSelectedItem());
            case JList<?> list -> list.getModel().getSize() + " rows";
            case JTree tree -> rows(tree.getRowCount(), i -> cell(tree, i));
            case JTable table -> rows(table.getRowCount(), i -> cells(table, i));
            case JTabbedPane tabs -> rows(tabs.getTabCount(), tabs::getTitleAt);
            default -> text(component);
        };
        if (text != null && !text.isBlank()) {
            out.append(component.getClass().getSimpleName().toLowerCase(Locale.ROOT)).append(' ').append(name == null ? "" : name)
                    .append('|').append(text).append('\n');
        }
        if (component instanceof Container container && SwingUtilities.getAncestorOfClass(JComboBox.class, component) == null) {
            for (Component inner : container.getComponents()) {
                texts(inner, out);
            }
        }
    }
}
