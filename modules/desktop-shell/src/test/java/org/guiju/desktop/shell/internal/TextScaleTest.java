package org.guiju.desktop.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextScaleTest {

    private static double factor(Map<String, String> given, Object dpi, double device, int chosen) {
        return new TextScale(given::get, given::get, dpi, device).factor(chosen);
    }

    @Test
    void nothingAskedLeavesTextAsItIs() {
        assertEquals(1, factor(Map.of(), null, 1, 0));
        assertEquals(1, factor(Map.of(), 96 * 1024, 1, 0));
        assertEquals(1, factor(Map.of(), -1, 1, 0), "a desktop that leaves it open says -1");
    }

    @Test
    void textFollowsTheFactorOfTheLookAndFeelAndThatOfJava() {
        assertEquals(1.5, factor(Map.of("flatlaf.uiScale", "150%"), null, 1, 0));
        assertEquals(1.5, factor(Map.of("flatlaf.uiScale", "1.5x"), null, 1, 0));
        assertEquals(1.5, factor(Map.of("sun.java2d.uiScale", "1.5"), null, 1, 0), "X11 drops the fraction");
        assertEquals(1.25, factor(Map.of("sun.java2d.uiScale", "2.5"), null, 2, 0), "Java has doubled everything");
        assertEquals(1, factor(Map.of("sun.java2d.uiScale", "1.5"), null, 1.5, 0), "elsewhere Java does it all");
        assertEquals(1, factor(Map.of("sun.java2d.uiScale", "large"), null, 1, 0));
    }

    @Test
    void textFollowsTheDesktopOfLinux() {
        assertEquals(1.25, factor(Map.of(), 120 * 1024, 1, 0));
        assertEquals(1, factor(Map.of(), 192 * 1024, 2, 0), "Java has doubled everything");
        assertEquals(1.5, factor(Map.of("GDK_DPI_SCALE", "1.5"), null, 1, 0));
    }

    @Test
    void whatTheUserChoseComesFirstAndStaysUsable() {
        assertEquals(1.25, factor(Map.of("flatlaf.uiScale", "2"), 192 * 1024, 1, 125));
        assertEquals(4, factor(Map.of("flatlaf.uiScale", "40"), null, 1, 0));
    }
}
