package org.guiju.desktop.library.api;

import java.awt.Color;
import org.guiju.desktop.library.internal.typeset.Palette;

/** Colours of the reader for other windows; read anew at each call, so that they follow the theme. */
public final class Colors {

    private Colors() {}

    /** Background of a page. */
    public static Color paper() {
        return Palette.current().paper();
    }

    /** Text. */
    public static Color ink() {
        return Palette.current().ink();
    }

    /** Quieter text. */
    public static Color muted() {
        return Palette.current().muted();
    }

    /** Links. */
    public static Color link() {
        return Palette.current().link();
    }

    /** Thin lines. */
    public static Color rule() {
        return Palette.current().rule();
    }

    /** Something to be heeded. */
    public static Color warning() {
        return Palette.current().readable(Palette.current().warning());
    }
}
