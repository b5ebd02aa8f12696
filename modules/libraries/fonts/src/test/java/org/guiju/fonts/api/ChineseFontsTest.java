package org.guiju.fonts.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Font;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ChineseFontsTest {

    @Test
    void theChosenFamilyShowsTheLettersOfTheLaw() {
        assumeFalse(ChineseFonts.family().isEmpty(), ChineseFonts.advice());
        Font font = new Font(ChineseFonts.family().orElseThrow(), Font.PLAIN, 14);
        String text = "《排污许可管理条例》第三十三条（一）〔2021〕613号：氰化物、铊、镉、尾矿库。①②③";
        assertEquals(-1, font.canDisplayUpTo(text));
    }

    @Test
    void theBundledFilesAreOneFamilyAndTheNearestWeightIsTaken() throws Exception {
        assumeFalse(ChineseFonts.files().isEmpty(), "the build could fetch no font");
        assertEquals(1, ChineseFonts.files().stream().map(FontFile::family).distinct().count());
        for (FontFile file : ChineseFonts.files()) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file.path().toFile());
            assertEquals(file.family(), font.getFamily());
            assertTrue(Files.size(file.path()) > 1_000_000);
        }
        assertEquals(400, ChineseFonts.file(300).orElseThrow().weight());
        assertEquals(ChineseFonts.files().size() == 2 ? 700 : 400, ChineseFonts.file(800).orElseThrow().weight());
    }
}
