package org.guiju.desktop.library.internal.typeset;

import java.awt.Color;
import javax.swing.UIManager;
import org.guiju.regulation.api.DocumentStatus;

/**
 * Colours of a page, taken from the look and feel so that light and dark follow it.
 *
 * @param paper background
 * @param ink text
 * @param muted quieter text
 * @param heading headings
 * @param link links
 * @param rule lines of tables and frames
 * @param shade background of header rows and boxes
 * @param accent the current provision
 * @param selection background of the selection
 * @param found background of what was found
 * @param foundCurrent background of the present find
 * @param good all is well
 * @param notice to be noticed
 * @param warning to be heeded
 * @param dark whether the look and feel is dark
 */
public record Palette(
        Color paper, Color ink, Color muted, Color heading, Color link, Color rule, Color shade, Color accent, Color selection,
        Color found, Color foundCurrent, Color good, Color notice, Color warning, boolean dark) {

    /** Black on white, whatever the look and feel. */
    public static final Palette PAPER = new Palette(Color.WHITE, Color.BLACK, new Color(0x555555), Color.BLACK, new Color(0x1b4f82),
            new Color(0x9a9a9a), new Color(0xf0f0f0), Color.BLACK, Color.WHITE, Color.WHITE, Color.WHITE, new Color(0x3c7d48),
            new Color(0x9c6a08), new Color(0xa83a35), false);

    /** The colours of the present look and feel. */
    public static Palette current() {
        return of(color("TextArea.background", Color.WHITE), color("TextArea.foreground", Color.BLACK));
    }

    /** The colours on a ground that a look and feel gives to text. Dark grounds are made darker: theirs are too pale to read on. */
    static Palette of(Color ground, Color text) {
        boolean dark = brightness(ground) < 128;
        Color paper = dark ? mix(ground, Color.BLACK, 0.4f) : ground;
        Color ink = dark ? mix(text, Color.WHITE, 0.2f) : text;
        return new Palette(
                paper,
                ink,
                mix(ink, paper, dark ? 0.25f : 0.42f),
                dark ? mix(ink, Color.WHITE, 0.4f) : mix(ink, Color.BLACK, 0.4f),
                color("Component.linkColor", dark ? new Color(0x589df6) : new Color(0x2470b3)),
                mix(ink, paper, dark ? 0.68f : 0.74f),
                mix(ink, paper, dark ? 0.945f : 0.955f),
                color("Component.accentColor", dark ? new Color(0x4b8bd8) : new Color(0x2675bf)),
                dark ? new Color(0x2f4f78) : new Color(0xbcd7f7),
                dark ? new Color(0x5c5523) : new Color(0xfff2a8),
                dark ? new Color(0x97641a) : new Color(0xffc46b),
                color("Actions.Green", dark ? new Color(0x499c54) : new Color(0x59a869)),
                color("Actions.Yellow", dark ? new Color(0xf0a732) : new Color(0xd9930d)),
                color("Actions.Red", dark ? new Color(0xc75450) : new Color(0xdb5860)),
                dark);
    }

    /** The same with all text in one colour, as in a selected row. */
    public Palette withInk(Color color) {
        return new Palette(paper, color, color, color, color, rule, shade, accent, selection, found, foundCurrent, good, notice,
                warning, dark);
    }

    /** The colour in which a status is shown. */
    public Color of(DocumentStatus status) {
        return switch (status) {
            case IN_FORCE -> good;
            case NOT_YET_IN_FORCE -> link;
            case AMENDED -> notice;
            case REPEALED -> warning;
            case EXPIRED -> muted;
        };
    }

    /** The colour of text on {@code paper} that still has contrast in this hue. */
    public Color readable(Color hue) {
        return dark ? mix(hue, Color.WHITE, 0.3f) : mix(hue, Color.BLACK, 0.35f);
    }

    /** A colour between two: {@code share} of the second. */
    public static Color mix(Color a, Color b, float share) {
        return new Color(
                Math.round(a.getRed() + (b.getRed() - a.getRed()) * share),
                Math.round(a.getGreen() + (b.getGreen() - a.getGreen()) * share),
                Math.round(a.getBlue() + (b.getBlue() - a.getBlue()) * share));
    }

    private static Color color(String key, Color otherwise) {
        Color found = UIManager.getColor(key);
        return found == null ? otherwise : new Color(found.getRGB());
    }

    private static int brightness(Color c) {
        return (c.getRed() * 299 + c.getGreen() * 587 + c.getBlue() * 114) / 1000;
    }
}
