package org.guiju.desktop.shell.internal;

import java.util.function.UnaryOperator;

/**
 * How much larger than usual text is to be, where Java itself does not enlarge it. Java scales windows by whole numbers on X11
 * and does not know the text size that desktops of Linux are set to; FlatLaf sizes its icons from what is found here.
 */
final class TextScale {

    /** Smallest and largest factor that leaves a window usable. */
    private static final double LEAST = 0.8;
    private static final double MOST = 4;
    /** Points to an inch that desktops of Linux call 100 %. */
    private static final double USUAL_DPI = 96;
    /** The unit of {@code Xft/DPI} in XSETTINGS. */
    private static final double DPI_UNIT = 1024;

    private final UnaryOperator<String> properties;
    private final UnaryOperator<String> environment;
    private final Object xftDpi;
    private final double deviceScale;

    /**
     * What the factor is found from.
     *
     * @param properties system properties
     * @param environment variables of the environment
     * @param xftDpi the desktop property {@code gnome.Xft/DPI}, in 1024ths of a point to the inch; null where there is none
     * @param deviceScale by what Java enlarges everything already
     */
    TextScale(UnaryOperator<String> properties, UnaryOperator<String> environment, Object xftDpi, double deviceScale) {
        this.properties = properties;
        this.environment = environment;
        this.xftDpi = xftDpi;
        this.deviceScale = Math.max(1, deviceScale);
    }

    /**
     * The factor.
     *
     * @param chosen percentage that the user chose in the options, 0 to follow the system
     */
    double factor(int chosen) {
        double found = chosen > 0 ? chosen / 100.0 : fromSystem();
        return Math.max(LEAST, Math.min(MOST, found));
    }

    private double fromSystem() {
        double flat = number(properties.apply("flatlaf.uiScale"));
        if (flat > 0) {
            return flat;
        }
        double asked = number(properties.apply("sun.java2d.uiScale"));
        if (asked > deviceScale) {
            return asked / deviceScale;
        }
        double desktop = xftDpi instanceof Integer dpi && dpi > 0 ? dpi / DPI_UNIT / USUAL_DPI / deviceScale : 1;
        double gtk = number(environment.apply("GDK_DPI_SCALE"));
        return Math.max(1, desktop) * (gtk > 0 ? gtk : 1);
    }

    /** Reads 1.5, 1.5x, 150% or 144dpi; 0 for anything else. */
    private static double number(String text) {
        if (text == null) {
            return 0;
        }
        String trimmed = text.strip();
        try {
            if (trimmed.endsWith("%")) {
                return Double.parseDouble(trimmed.substring(0, trimmed.length() - 1)) / 100;
            }
            if (trimmed.endsWith("dpi")) {
                return Double.parseDouble(trimmed.substring(0, trimmed.length() - 3)) / USUAL_DPI;
            }
            return Double.parseDouble(trimmed.endsWith("x") ? trimmed.substring(0, trimmed.length() - 1) : trimmed);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
