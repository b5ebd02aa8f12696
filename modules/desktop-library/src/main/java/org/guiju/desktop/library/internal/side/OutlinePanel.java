package org.guiju.desktop.library.internal.side;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.ToolTipManager;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.page.OutlineEntry;
import org.guiju.desktop.library.internal.typeset.Palette;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.desktop.shell.api.Typing;
import org.guiju.regulation.api.ProvisionKind;

/** The outline of the document in the reader: filter and tree; follows the provision in view. */
public final class OutlinePanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<String> opener;
    private final JTextField filter = new JTextField();
    private final JTree tree = new JTree(new DefaultTreeModel(new DefaultMutableTreeNode()));
    private final Map<String, TreePath> paths = new HashMap<>();
    private transient DocumentPage page;

    /** An outline that goes to a provision by this opener. */
    public OutlinePanel(Consumer<String> opener) {
        super(new BorderLayout());
        this.opener = opener;
        filter.putClientProperty("JTextField.placeholderText", Words.of("outline.filter"));
        filter.putClientProperty("JTextField.showClearButton", Boolean.TRUE);
        filter.getAccessibleContext().setAccessibleName(Words.of("outline.filter"));
        Typing.in(filter, this::fill);
        JPanel top = new JPanel(new BorderLayout());
        top.setBorder(BorderFactory.createEmptyBorder(6, 6, 4, 6));
        top.add(filter, BorderLayout.CENTER);
        add(top, BorderLayout.NORTH);
        tree.setBackground(Palette.current().paper());
        tree.setRootVisible(false);
        tree.setShowsRootHandles(true);
        tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
        tree.setCellRenderer(new EntryRenderer());
        tree.getAccessibleContext().setAccessibleName(Words.of("outline.tree"));
        ToolTipManager.sharedInstance().registerComponent(tree);
        tree.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (tree.getPathForLocation(e.getX(), e.getY()) != null) {
                    open();
                }
            }
        });
        Keys.whenFocused(tree, "ENTER", this::open);
        JScrollPane scroll = new JScrollPane(tree);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll, BorderLayout.CENTER);
    }

    /** Gives the tree the focus. */
    @Override
    public boolean requestFocusInWindow() {
        return tree.requestFocusInWindow();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (tree != null) {
            tree.setBackground(Palette.current().paper());
        }
    }

    private void open() {
        TreePath path = tree.getSelectionPath();
        if (path != null && ((DefaultMutableTreeNode) path.getLastPathComponent()).getUserObject() instanceof OutlineEntry e) {
            opener.accept(e.eId());
        }
    }

    /** Shows the outline of a page, nothing if it is null. */
    public void show(DocumentPage shown) {
        page = shown;
        fill();
    }

    /** Selects the provision in view, or the entry that contains it. */
    public void select(String eId) {
        String at = eId;
        while (at != null && !paths.containsKey(at)) {
            int cut = at.lastIndexOf("__");
            at = cut < 0 ? null : at.substring(0, cut);
        }
        TreePath path = at == null ? null : paths.get(at);
        if (path == null) {
            tree.clearSelection();
        } else if (!path.equals(tree.getSelectionPath())) {
            tree.setSelectionPath(path);
            tree.expandPath(path.getParentPath());
            java.awt.Rectangle row = tree.getPathBounds(path);
            if (row != null) {
                tree.scrollRectToVisible(new java.awt.Rectangle(0, row.y, 1, row.height));
            }
        }
    }

    private void fill() {
        paths.clear();
        DefaultMutableTreeNode root = new DefaultMutableTreeNode();
        if (page != null) {
            add(root, OutlineEntry.filter(page.outline(), filter.getText()));
        }
        tree.setModel(new DefaultTreeModel(root));
        boolean all = !filter.getText().isBlank() || paths.size() <= 60;
        for (int row = 0; row < tree.getRowCount(); row++) {
            DefaultMutableTreeNode node = (DefaultMutableTreeNode) tree.getPathForRow(row).getLastPathComponent();
            boolean division = node.getUserObject() instanceof OutlineEntry e
                    && (e.kind() == ProvisionKind.PART || e.kind() == ProvisionKind.ANNEX);
            if (all || division) {
                tree.expandRow(row);
            }
        }
    }

    private void add(DefaultMutableTreeNode parent, List<OutlineEntry> entries) {
        for (OutlineEntry entry : entries) {
            DefaultMutableTreeNode node = new DefaultMutableTreeNode(entry);
            parent.add(node);
            paths.put(entry.eId(), new TreePath(node.getPath()));
            add(node, entry.children());
        }
    }

    /** Draws divisions bold, articles with their first words. */
    private static final class EntryRenderer extends DefaultTreeCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTreeCellRendererComponent(
                JTree tree, Object value, boolean selected, boolean expanded, boolean leaf, int row, boolean focused) {
            super.getTreeCellRendererComponent(tree, value, selected, expanded, leaf, row, focused);
            setIcon(null);
            if (((DefaultMutableTreeNode) value).getUserObject() instanceof OutlineEntry entry) {
                boolean tight = entry.label().endsWith("、") || entry.label().endsWith("）");
                setText(entry.label() + (tight || entry.label().isEmpty() ? "" : " ") + entry.heading());
                setToolTipText(getText());
                boolean division = switch (entry.kind()) {
                    case PART, CHAPTER, SECTION, ANNEX -> true;
                    default -> false;
                };
                setFont(tree.getFont().deriveFont(division ? Font.BOLD : Font.PLAIN));
            }
            return this;
        }
    }
}
