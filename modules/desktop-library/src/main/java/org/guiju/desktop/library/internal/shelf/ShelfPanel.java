package org.guiju.desktop.library.internal.shelf;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.KeyStroke;
import javax.swing.ToolTipManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import org.guiju.desktop.library.internal.typeset.Palette;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.regulation.api.Address;

/** The list of documents: filter, grouping, tree. */
public final class ShelfPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final String TREE = "tree";
    private static final String MESSAGE = "message";
    /** With so few documents all groups are opened. */
    private static final int FEW = 40;

    private final transient ShelfPresenter presenter;
    private final transient Consumer<Address> opener;
    private final JTextField filter = new JTextField();
    private final JTree tree = new JTree(new DefaultTreeModel(new DefaultMutableTreeNode()));
    private final JLabel count = new JLabel(" ");
    private final JTextArea message = new JTextArea();
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final Set<String> openGroups = new HashSet<>();
    private boolean filling;

    /**
     * Makes a panel.
     *
     * @param presenter decides what is shown
     * @param opener opens a document
     */
    public ShelfPanel(ShelfPresenter presenter, Consumer<Address> opener) {
        super(new BorderLayout());
        this.presenter = presenter;
        this.opener = opener;
        filter.putClientProperty("JTextField.placeholderText", Words.of("shelf.filter"));
        filter.putClientProperty("JTextField.showClearButton", Boolean.TRUE);
        filter.getAccessibleContext().setAccessibleName(Words.of("shelf.filter"));
        filter.getDocument().addDocumentListener(new Typing());
        JComboBox<Grouping> grouping = new JComboBox<>(Grouping.values());
        grouping.setSelectedItem(presenter.grouping());
        grouping.getAccessibleContext().setAccessibleName(Words.of("shelf.grouping"));
        grouping.addActionListener(e -> presenter.setGrouping((Grouping) grouping.getSelectedItem()));
        JPanel top = new JPanel(new BorderLayout(4, 4));
        top.setBorder(BorderFactory.createEmptyBorder(6, 6, 4, 6));
        top.add(filter, BorderLayout.NORTH);
        top.add(grouping, BorderLayout.CENTER);
        count.setBorder(BorderFactory.createEmptyBorder(0, 6, 0, 2));
        top.add(count, BorderLayout.EAST);
        add(top, BorderLayout.NORTH);
        setUpTree();
        JScrollPane scroll = new JScrollPane(tree);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        message.setEditable(false);
        message.setLineWrap(true);
        message.setFocusable(false);
        message.setOpaque(false);
        message.setFont(count.getFont());
        message.setBorder(BorderFactory.createEmptyBorder(24, 16, 16, 16));
        middle.add(scroll, TREE);
        middle.add(message, MESSAGE);
        message.setText(Words.of("shelf.loading"));
        cards.show(middle, MESSAGE);
        add(middle, BorderLayout.CENTER);
        keys();
    }

    private void setUpTree() {
        tree.setBackground(Palette.current().paper());
        tree.setRootVisible(false);
        tree.setShowsRootHandles(true);
        tree.setRowHeight(0);
        tree.setToggleClickCount(1);
        tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
        tree.setCellRenderer(new ShelfRenderer());
        tree.getAccessibleContext().setAccessibleName(Words.of("shelf.tree"));
        ToolTipManager.sharedInstance().registerComponent(tree);
        tree.addComponentListener(new ComponentAdapter() {
            private int width;

            @Override
            public void componentResized(ComponentEvent e) {
                if (width != tree.getWidth()) {
                    width = tree.getWidth();
                    tree.setCellRenderer(new ShelfRenderer()); // the tree keeps the widths of rows until it gets another one
                }
            }
        });
        tree.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    openSelected();
                }
            }
        });
        tree.addTreeExpansionListener(new javax.swing.event.TreeExpansionListener() {
            @Override
            public void treeExpanded(javax.swing.event.TreeExpansionEvent e) {
                remember(e.getPath(), true);
            }

            @Override
            public void treeCollapsed(javax.swing.event.TreeExpansionEvent e) {
                remember(e.getPath(), false);
            }
        });
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (tree != null) {
            tree.setBackground(Palette.current().paper());
        }
    }

    private void keys() {
        on(tree, KeyEvent.VK_ENTER, this::openSelected);
        on(filter, KeyEvent.VK_DOWN, () -> {
            tree.requestFocusInWindow();
            if (tree.getSelectionCount() == 0 && tree.getRowCount() > 0) {
                selectFirstDocument();
            }
        });
        on(filter, KeyEvent.VK_ENTER, () -> {
            selectFirstDocument();
            openSelected();
        });
        on(filter, KeyEvent.VK_ESCAPE, () -> filter.setText(""));
        on(tree, KeyEvent.VK_ESCAPE, filter::requestFocusInWindow);
    }

    private static void on(JComponent component, int key, Runnable action) {
        String name = "guiju." + key;
        component.getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key, 0), name);
        component.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    /** Starts following the library. */
    public void start() {
        presenter.start(this::show, sentence -> {
            message.setText(Words.of("shelf.failed", sentence));
            cards.show(middle, MESSAGE);
        });
    }

    /** Stops following the library. */
    public void stop() {
        presenter.stop();
    }

    /** Gives the filter the focus. */
    @Override
    public boolean requestFocusInWindow() {
        return filter.requestFocusInWindow();
    }

    private void remember(TreePath path, boolean open) {
        if (!filling && ((DefaultMutableTreeNode) path.getLastPathComponent()).getUserObject() instanceof Shelf.Group group) {
            if (open) {
                openGroups.add(group.name());
            } else {
                openGroups.remove(group.name());
            }
        }
    }

    private void show(Shelf shelf) {
        count.setText(shelf.filtered()
                ? Words.of("shelf.countof", shelf.shown(), shelf.total()) : Words.of("shelf.count", shelf.total()));
        if (shelf.groups().isEmpty()) {
            tree.setModel(new DefaultTreeModel(new DefaultMutableTreeNode()));
            message.setText(Words.of(shelf.filtered() ? "shelf.nomatch" : "shelf.empty"));
            cards.show(middle, MESSAGE);
            return;
        }
        filling = true;
        Object selected = selectedEntry() == null ? null : selectedEntry().document().id();
        DefaultMutableTreeNode root = new DefaultMutableTreeNode();
        TreePath again = null;
        for (Shelf.Group group : shelf.groups()) {
            DefaultMutableTreeNode node = new DefaultMutableTreeNode(group);
            root.add(node);
            for (ShelfEntry entry : group.entries()) {
                DefaultMutableTreeNode leaf = new DefaultMutableTreeNode(entry, false);
                node.add(leaf);
                if (again == null && entry.document().id().equals(selected)) {
                    again = new TreePath(leaf.getPath());
                }
            }
        }
        tree.setModel(new DefaultTreeModel(root));
        for (int i = 0; i < root.getChildCount(); i++) {
            DefaultMutableTreeNode node = (DefaultMutableTreeNode) root.getChildAt(i);
            if (shelf.filtered() && shelf.shown() <= FEW || openGroups.contains(((Shelf.Group) node.getUserObject()).name())) {
                tree.expandPath(new TreePath(node.getPath()));
            }
        }
        if (again != null && tree.isExpanded(again.getParentPath())) {
            tree.setSelectionPath(again);
        }
        filling = false;
        cards.show(middle, TREE);
    }

    private void selectFirstDocument() {
        for (int row = 0; row < tree.getRowCount(); row++) {
            DefaultMutableTreeNode node = (DefaultMutableTreeNode) tree.getPathForRow(row).getLastPathComponent();
            if (node.getUserObject() instanceof ShelfEntry) {
                tree.setSelectionRow(row);
                return;
            }
        }
        tree.setSelectionRow(0);
    }

    private ShelfEntry selectedEntry() {
        TreePath path = tree.getSelectionPath();
        return path != null && ((DefaultMutableTreeNode) path.getLastPathComponent()).getUserObject() instanceof ShelfEntry e ? e : null;
    }

    private void openSelected() {
        ShelfEntry entry = selectedEntry();
        TreePath path = tree.getSelectionPath();
        if (entry != null) {
            opener.accept(entry.document().id().at(null));
        } else if (path != null && tree.isCollapsed(path)) {
            tree.expandPath(path);
        }
    }

    /** Filters while somebody types. */
    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent e) {
            presenter.setFilter(filter.getText());
        }

        @Override
        public void removeUpdate(DocumentEvent e) {
            presenter.setFilter(filter.getText());
        }

        @Override
        public void changedUpdate(DocumentEvent e) {
            presenter.setFilter(filter.getText());
        }
    }
}
