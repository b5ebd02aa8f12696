package org.guiju.desktop.records.internal;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import org.guiju.desktop.library.api.Colors;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.desktop.shell.api.Typing;
import org.guiju.records.api.SubjectKind;

/** Subjects by kind, with their number, and the filter above. */
final class SubjectTree extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 8;

    private final DefaultMutableTreeNode root = new DefaultMutableTreeNode();
    private final DefaultTreeModel model = new DefaultTreeModel(root);
    private final JTree tree = new JTree(model);
    private final JTextField filter = new JTextField();
    private final JLabel count = new JLabel(" ");
    private final transient Set<String> collapsed = new TreeSet<>();
    private final transient Set<String> unsaved = new TreeSet<>();
    private transient Overview overview;
    private boolean filling;
    private String selected = "";

    private record KindNode(SubjectKind kind, int count) {}

    /**
     * A tree.
     *
     * @param kinds told of the kind that was chosen
     * @param subjects told of the id of the subject that was chosen
     * @param delete asked to remove the chosen subject
     */
    SubjectTree(Consumer<String> kinds, Consumer<String> subjects, Runnable delete) {
        super(new BorderLayout(0, GAP / 2));
        setBorder(BorderFactory.createEmptyBorder(0, GAP, GAP, 0));
        filter.putClientProperty("JTextField.placeholderText", Words.of("filter"));
        filter.putClientProperty("JTextField.showClearButton", Boolean.TRUE);
        filter.getAccessibleContext().setAccessibleName(Words.of("filter"));
        Typing.in(filter, this::fill);
        tree.setRootVisible(false);
        tree.setShowsRootHandles(true);
        tree.setCellRenderer(new Renderer());
        tree.setRowHeight(tree.getFontMetrics(tree.getFont()).getHeight() + GAP);
        tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
        tree.getAccessibleContext().setAccessibleName(Words.of("window.name"));
        tree.addTreeSelectionListener(e -> {
            if (!filling && e.isAddedPath()) {
                Object chosen = ((DefaultMutableTreeNode) e.getPath().getLastPathComponent()).getUserObject();
                if (chosen instanceof KindNode kind) {
                    selected = "kind:" + kind.kind().id();
                    kinds.accept(kind.kind().id());
                } else if (chosen instanceof Overview.Entry entry) {
                    selected = entry.id();
                    subjects.accept(entry.id());
                }
            }
        });
        tree.addTreeExpansionListener(new javax.swing.event.TreeExpansionListener() {
            @Override
            public void treeExpanded(javax.swing.event.TreeExpansionEvent e) {
                remember(e.getPath(), false);
            }

            @Override
            public void treeCollapsed(javax.swing.event.TreeExpansionEvent e) {
                remember(e.getPath(), true);
            }
        });
        Keys.whenFocused(filter, "DOWN", tree::requestFocusInWindow);
        Keys.whenFocused(filter, "ENTER", this::first);
        Keys.whenFocused(filter, "ESCAPE", () -> filter.setText(""));
        Keys.whenFocused(tree, "DELETE", delete);
        count.setForeground(Colors.muted());
        add(filter, BorderLayout.NORTH);
        add(new JScrollPane(tree), BorderLayout.CENTER);
        add(count, BorderLayout.SOUTH);
    }

    private void remember(TreePath path, boolean closed) {
        if (!filling && ((DefaultMutableTreeNode) path.getLastPathComponent()).getUserObject() instanceof KindNode kind) {
            if (closed) {
                collapsed.add(kind.kind().id());
            } else {
                collapsed.remove(kind.kind().id());
            }
        }
    }

    void show(Overview shown) {
        overview = shown;
        fill();
    }

    /** Chooses a subject, or a kind by {@code kind:ID}, without telling; an empty one chooses nothing. */
    void select(String wanted) {
        selected = wanted;
        fill();
    }

    /** Marks subjects whose form was not saved. */
    void mark(String id, boolean open) {
        if (open ? unsaved.add(id) : unsaved.remove(id)) {
            tree.repaint();
        }
    }

    String selected() {
        return selected;
    }

    JTextField filter() {
        return filter;
    }

    private void fill() {
        if (overview == null) {
            return;
        }
        filling = true;
        root.removeAllChildren();
        int shown = 0;
        TreePath chosen = null;
        for (var group : overview.groups(filter.getText()).entrySet()) {
            DefaultMutableTreeNode kind =
                    new DefaultMutableTreeNode(new KindNode(group.getKey(), group.getValue().size()));
            root.add(kind);
            if (selected.equals("kind:" + group.getKey().id())) {
                chosen = new TreePath(kind.getPath());
            }
            for (Overview.Entry entry : group.getValue()) {
                DefaultMutableTreeNode node = new DefaultMutableTreeNode(entry);
                kind.add(node);
                shown++;
                if (entry.id().equals(selected)) {
                    chosen = new TreePath(node.getPath());
                }
            }
        }
        model.reload();
        for (int i = 0; i < root.getChildCount(); i++) {
            DefaultMutableTreeNode node = (DefaultMutableTreeNode) root.getChildAt(i);
            if (!filter.getText().isBlank() || !collapsed.contains(((KindNode) node.getUserObject()).kind().id())) {
                tree.expandPath(new TreePath(node.getPath()));
            }
        }
        if (chosen != null) {
            tree.setSelectionPath(chosen);
            tree.scrollPathToVisible(chosen);
        }
        filling = false;
        count.setText(shown == overview.entries().size()
                ? Words.of("count", shown) : Words.of("count.filtered", shown, overview.entries().size()));
    }

    /** Enter in the filter goes to the first subject that fits. */
    private void first() {
        if (root.getChildCount() > 0) {
            DefaultMutableTreeNode kind = (DefaultMutableTreeNode) root.getChildAt(0);
            tree.setSelectionPath(new TreePath(((DefaultMutableTreeNode) kind.getChildAt(0)).getPath()));
            tree.requestFocusInWindow();
        }
    }

    private final class Renderer extends DefaultTreeCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTreeCellRendererComponent(
                JTree of, Object value, boolean chosen, boolean expanded, boolean leaf, int row, boolean focus) {
            super.getTreeCellRendererComponent(of, value, chosen, expanded, leaf, row, focus);
            setIcon(null);
            Object shown = ((DefaultMutableTreeNode) value).getUserObject();
            if (shown instanceof KindNode kind) {
                setText(html("<b>" + escaped(kind.kind().name(Words.locale())) + "</b> ", String.valueOf(kind.count()), chosen));
                setToolTipText(null);
            } else if (shown instanceof Overview.Entry entry) {
                setText(html((unsaved.contains(entry.id()) ? "● " : "") + escaped(entry.name()),
                        entry.above().isEmpty() ? "" : "  " + entry.above(), chosen));
                setToolTipText(entry.id());
            }
            return this;
        }

        private String html(String text, String quiet, boolean chosen) {
            String color = chosen ? "" : String.format(" color=#%06x", Colors.muted().getRGB() & 0xffffff);
            return "<html><nobr>" + text + (quiet.isEmpty() ? "" : " <font" + color + ">" + escaped(quiet) + "</font>");
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
