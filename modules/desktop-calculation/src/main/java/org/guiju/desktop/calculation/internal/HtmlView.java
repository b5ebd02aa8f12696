package org.guiju.desktop.calculation.internal;

import java.awt.Color;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JEditorPane;
import javax.swing.event.HyperlinkEvent;
import org.guiju.desktop.library.api.Colors;
import org.guiju.regulation.api.Address;

/** Shows generated text whose links are addresses of provisions. Colours follow the theme. */
final class HtmlView extends JEditorPane {

    private static final long serialVersionUID = 1L;

    /** How links begin that are not addresses of provisions. */
    static final String TRY = "try:";

    private boolean fresh;

    HtmlView(Consumer<Address> opener) {
        this(opener, link -> { });
    }

    /**
     * A view.
     *
     * @param opener opens provisions
     * @param other takes links that begin with {@code try:}
     */
    HtmlView(Consumer<Address> opener, Consumer<String> other) {
        super("text/html", "");
        setEditable(false);
        putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, Boolean.TRUE);
        setBorder(BorderFactory.createEmptyBorder(8, 12, 8, 12));
        Consumer<String> follow = target -> {
            if (target.startsWith(TRY)) {
                other.accept(target.substring(TRY.length()));
            } else {
                opener.accept(Address.parse(target));
            }
        };
        addHyperlinkListener(e -> {
            if (e.getEventType() == HyperlinkEvent.EventType.ACTIVATED) {
                follow.accept(e.getDescription());
            }
        });
        LinkKeys.in(this, follow);
    }

    /** Text as it stands in HTML. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Shows the next body from its beginning. */
    void fromTop() {
        fresh = true;
    }

    /** Shows a body; where the reader was is kept. */
    void show(String body) {
        setBackground(Colors.paper());
        setForeground(Colors.ink());
        java.awt.Rectangle seen = fresh ? new java.awt.Rectangle(0, 0, 1, 1) : getVisibleRect();
        fresh = false;
        setText("<html><head><style>a{color:" + css(Colors.link()) + "} .m{color:" + css(Colors.muted()) + "} .w{color:"
                + css(Colors.warning()) + "} .g td,.g th{border-style:solid;border-width:0px 0px 1px 0px;border-color:" + css(Colors.rule())
                + "} td,th{padding:2px 6px;text-align:left} .hit{background-color:"
                + css(mix(Colors.link(), Colors.paper())) + "} .box{background-color:" + css(mix(Colors.rule(), Colors.paper())) + "; padding:6px} ul{margin-left:14px; margin-top:2px; margin-bottom:2px} h3{margin:10px 0 2px 0} p{margin:2px 0}</style></head><body>" + body
                + "</body></html>");
        javax.swing.SwingUtilities.invokeLater(() -> scrollRectToVisible(seen));
    }

    private static String css(Color color) {
        return String.format("#%06x", color.getRGB() & 0xffffff);
    }

    private static Color mix(Color a, Color b) {
        return new Color((a.getRed() + 4 * b.getRed()) / 5, (a.getGreen() + 4 * b.getGreen()) / 5,
                (a.getBlue() + 4 * b.getBlue()) / 5);
    }
}
