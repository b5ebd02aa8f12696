package org.guiju.desktop.library.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2 measures it: 7 for the text itself, 4.5 for everything else that is read, 3 for signs. */
class PaletteTest {

    /** Grounds and text of the light and the dark FlatLaf. */
    private static final List<Palette> THEMES = List.of(
            Palette.of(Color.WHITE, Color.BLACK), Palette.of(new Color(0x46494b), new Color(0xbbbbbb)));

    private static double luminance(Color c) {
        double[] linear = new double[3];
        float[] parts = c.getRGBColorComponents(null);
        for (int i = 0; i < 3; i++) {
            linear[i] = parts[i] <= 0.03928 ? parts[i] / 12.92 : Math.pow((parts[i] + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static void contrast(double least, Color text, Color ground) {
        double a = luminance(text);
        double b = luminance(ground);
        double found = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertTrue(found >= least, text + " on " + ground + ": " + found);
    }

    @Test
    void textCanBeReadInBothThemes() {
        assertFalse(THEMES.get(0).dark());
        assertTrue(THEMES.get(1).dark());
        for (Palette p : THEMES) {
            contrast(7, p.ink(), p.paper());
            contrast(7, p.heading(), p.paper());
            contrast(7, p.ink(), p.shade());
            contrast(4.5, p.ink(), p.selection());
            contrast(4.5, p.ink(), p.found());
            contrast(4.5, p.muted(), p.paper());
            contrast(4.5, p.muted(), p.shade());
            contrast(4.5, p.link(), p.paper());
            contrast(4.5, p.readable(p.good()), p.paper());
            contrast(4.5, p.readable(p.notice()), p.paper());
            contrast(4.5, p.readable(p.warning()), p.paper());
            contrast(3, p.accent(), p.paper());
        }
    }
}
