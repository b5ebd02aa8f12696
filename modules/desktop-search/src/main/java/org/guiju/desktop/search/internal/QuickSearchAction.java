package org.guiju.desktop.search.internal;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.guiju.search.api.IndexState;
import org.guiju.search.api.SearchResult;
import org.guiju.search.api.Suggestion;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.actions.Presenter;

/** The search field in the toolbar; the shortcuts go to it, or to the search window where the toolbar is hidden. */
@ActionID(category = "Edit", id = "org.guiju.desktop.search.QuickSearchAction")
@ActionRegistration(displayName = "org.guiju.desktop.search.Bundle#action.quick", lazy = false)
@ActionReferences({
    @ActionReference(path = "Toolbars/Search", position = 100),
    @ActionReference(path = "Menu/Edit", position = 90),
    @ActionReference(path = "Shortcuts", name = "D-K"),
    @ActionReference(path = "Shortcuts", name = "DS-F")
})
public final class QuickSearchAction extends AbstractAction implements Presenter.Toolbar {

    private static final long serialVersionUID = 1L;

    private JTextField field;

    /** For the window system. */
    public QuickSearchAction() {
        super(Words.of("action.quick"), new SearchSign());
        putValue(SHORT_DESCRIPTION, Words.of("quick.hint"));
    }

    @Override
    public void actionPerformed(ActionEvent e) {
        if (field != null && field.isShowing()) {
            field.selectAll();
            field.requestFocus();
        } else {
            new SearchTopComponent.Starter().search("");
        }
    }

    @Override
    public Component getToolbarPresenter() {
        field = new JTextField();
        field.putClientProperty("JTextField.placeholderText", Words.of("quick.hint"));
        field.putClientProperty("JTextField.leadingIcon", new SearchSign());
        field.putClientProperty("JTextField.showClearButton", Boolean.TRUE);
        field.getAccessibleContext().setAccessibleName(Words.of("search.field"));
        field.setPreferredSize(new Dimension(
                Math.round(field.getFont().getSize2D() * 28), field.getPreferredSize().height));
        SearchPresenter presenter = Wiring.presenter(new Silent());
        SuggestionPopup[] popup = new SuggestionPopup[1];
        popup[0] = new SuggestionPopup(field, presenter::suggest, new SuggestionPopup.Owner() {
            @Override
            public void search(String words) {
                presenter.stopSuggesting();
                new SearchTopComponent.Starter().search(words);
            }

            @Override
            public void take(Suggestion suggestion) {
                presenter.stopSuggesting();
                if (suggestion.address() == null) {
                    popup[0].setText(suggestion.text());
                    search(suggestion.text());
                } else {
                    popup[0].setText("");
                    Wiring.opener().open(suggestion.address(), List.of());
                }
            }

            @Override
            public void down() {
                search(field.getText());
            }

            @Override
            public void escape() {
                popup[0].setText("");
            }
        });
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
        bar.setOpaque(false);
        bar.add(field);
        return bar;
    }

    /** The toolbar shows no results. */
    private static final class Silent implements SearchDisplay {
        @Override
        public void showIdle() {
            // nothing to show
        }

        @Override
        public void showSearching() {
            // nothing to show
        }

        @Override
        public void showResult(Question question, SearchResult result) {
            // nothing to show
        }

        @Override
        public void showFailure(String sentence) {
            // nothing to show
        }

        @Override
        public void showIndex(IndexState state) {
            // nothing to show
        }
    }
}
