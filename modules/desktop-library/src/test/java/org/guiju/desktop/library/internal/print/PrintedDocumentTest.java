package org.guiju.desktop.library.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.page.PageLoader;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.BlockStyle;
import org.guiju.desktop.library.internal.typeset.DocumentLayout;
import org.guiju.desktop.library.internal.typeset.Pagination;
import org.guiju.desktop.library.internal.typeset.TableBlock;
import org.guiju.desktop.library.internal.typeset.TextBlock;
import org.guiju.desktop.library.internal.typeset.TypeFonts;
import org.guiju.desktop.library.sample.SampleDocuments;
import org.guiju.desktop.library.sample.SampleLibrary;
import org.guiju.fonts.api.ChineseFonts;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedDocumentTest {

    private static final TypeFonts FONTS = new TypeFonts(new Font(Font.DIALOG, Font.PLAIN, 13));

    @TempDir
    Path folder;

    private static DocumentPage page(String work) throws Exception {
        SampleLibrary library = new SampleLibrary(List.of(SampleDocuments.permit(), SampleDocuments.plan()));
        return new PageLoader(library, Optional.empty(), library)
                .load(Address.parse(work), LocalDate.of(2024, 12, 31), Progress.NONE);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void everyLineStandsWholeOnOneSheet() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i < 120; i++) {
            blocks.add(TextBlock.of(i % 10 == 0 ? BlockStyle.CHAPTER : BlockStyle.PARAGRAPH,
                    "排污单位应当遵守排污许可证规定。".repeat(i % 10 == 0 ? 1 : i % 9 + 1), List.of()));
        }
        DocumentLayout layout = new DocumentLayout(blocks, FONTS, 10.5f, 470);
        List<Pagination.Slice> slices = Pagination.of(layout, 600);
        assertTrue(slices.size() > 5);
        for (int i = 0; i < slices.size(); i++) {
            assertTrue(slices.get(i).bottom() - slices.get(i).top() <= 600.01f, "sheet " + i + " is too long");
            assertTrue(i == 0 || slices.get(i).top() == slices.get(i - 1).bottom(), "nothing is lost between sheets");
        }
        for (int b = 0; b < blocks.size(); b++) {
            float top = layout.top(b);
            float bottom = layout.bottom(b);
            boolean heading = blocks.get(b).style() == BlockStyle.CHAPTER;
            assertFalse(heading && slices.stream().anyMatch(s -> s.bottom() > top && s.bottom() < bottom + 8),
                    "a heading is parted from its text");
        }
        assertTrue(slices.get(slices.size() - 1).bottom() >= layout.bottom(blocks.size() - 1));
    }

    @Test
    void aTableThatGoesOnBearsItsHeadingRowsAgain() {
        List<Provision> rows = new ArrayList<>();
        rows.add(new Provision("table_1__head_1", ProvisionKind.ROW, "", "", "", List.of(Cell.of("序号"), Cell.of("品名")), List.of(), null));
        for (int i = 1; i <= 90; i++) {
            rows.add(new Provision("table_1__row_" + i, ProvisionKind.ROW, "", "", "",
                    List.of(Cell.of(Integer.toString(i)), Cell.of("氰化钠")), List.of(), null));
        }
        TableBlock table = TableBlock.of(List.of(), "table_1", rows, null);
        assertEquals(1, table.headerRows());
        DocumentLayout layout = new DocumentLayout(
                List.of(TextBlock.of(BlockStyle.PARAGRAPH, "目录如下。", List.of()), table), FONTS, 10.5f, 470);
        List<Pagination.Slice> slices = Pagination.of(layout, 600);
        assertTrue(slices.size() > 2);
        assertEquals(0, slices.get(0).head());
        float bottom = 0;
        for (Pagination.Slice slice : slices) {
            assertTrue(slice.height() <= 600.01f, "a sheet is too long");
            assertTrue(bottom == 0 || slice.top() == bottom, "nothing is lost between sheets");
            assertTrue(bottom == 0 || slice.headTop() == layout.top(1) && slice.head() > 10, "the heading row is shown again");
            bottom = slice.bottom();
        }
        assertTrue(bottom >= layout.bottom(1));
    }

    @Test
    void aSheetHasTitleNumberStatusAndPage() throws Exception {
        assumeFalse(ChineseFonts.files().isEmpty(), "the build found no font");
        DocumentPage page = page("pollutant-discharge-permit-regulation");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFile.write(DocumentPart.whole(page), out);
        String text = text(out.toByteArray());
        String first = text.substring(0, 200);
        assertTrue(first.contains(page.document().metadata().title()), first);
        assertTrue(first.contains("第 1 页，共 "), first);
        assertTrue(first.contains("现行有效"), first);
        if (page.document().metadata().number() != null) {
            assertTrue(first.contains(page.document().metadata().number()), first);
        }
        String joined = text.replaceAll("\\s", "");
        page.document().provisions().filter(p -> p.cells().isEmpty() && p.text().length() < 30 && !p.text().isBlank())
                .forEach(p -> assertTrue(joined.contains(p.text().replaceAll("\\s", "")), p.eId() + " " + p.text()));
    }

    @Test
    void aRangeHasItsProvisionsAndNoOthers() throws Exception {
        DocumentPage page = page("pollutant-discharge-permit-regulation");
        List<String> articles = page.document().provisions().map(p -> p.eId()).filter(e -> e.matches(".*art_\\d+")).toList();
        DocumentPart part = DocumentPart.between(page, articles.get(2), articles.get(1));
        assertEquals(articles.subList(1, 3),
                part.document().provisions().map(p -> p.eId()).filter(e -> e.matches(".*art_\\d+")).toList());
        assertEquals(page.document().metadata().title(), part.blocks().get(0).text());
        assertTrue(part.blocks().stream().noneMatch(b -> articles.get(0).equals(b.eId())));
        assertThrows(IllegalArgumentException.class, () -> DocumentPart.between(page, "art_999", "art_1"));
    }

    @Test
    void aPrinterGetsEverySheet() throws Exception {
        DocumentPage page = page("bulk-solid-waste-opinions");
        PrintedDocument printed = new PrintedDocument(DocumentPart.whole(page), Paper.A4, FONTS);
        PrinterSheets sheets = new PrinterSheets(printed, FONTS);
        for (int i = 0; i < printed.sheets(); i++) {
            BufferedImage image = new BufferedImage(595, 842, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.fillRect(0, 0, 595, 842);
            assertEquals(Printable.PAGE_EXISTS, sheets.print(g, new PageFormat(), i));
            g.dispose();
            int ink = 0;
            for (int y = 0; y < 842; y++) {
                for (int x = 0; x < 595; x++) {
                    ink += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
                }
            }
            assertTrue(ink > 500, "sheet " + i + " is empty");
            ImageIO.write(image, "png", folder.resolve(i + ".png").toFile());
        }
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        assertEquals(Printable.NO_SUCH_PAGE, sheets.print(g, new PageFormat(), printed.sheets()));
    }

    @Test
    void everyFormIsWrittenAndAFaultLeavesWhatWasThere() throws Exception {
        DocumentPart part = DocumentPart.whole(page("pollutant-discharge-permit-regulation"));
        for (FileForm form : FileForm.values()) {
            if (form == FileForm.PDF && ChineseFonts.files().isEmpty()) {
                continue;
            }
            Path file = folder.resolve("permit." + form.extension());
            form.write(part, file, Locale.CHINA);
            assertTrue(Files.size(file) > 500, form.toString());
        }
        Path old = Files.createDirectories(folder.resolve("kept.md"));
        Files.writeString(old.resolve("inside"), "a directory cannot be replaced by a file");
        assertThrows(IOException.class, () -> FileForm.MARKDOWN.write(part, old, Locale.CHINA));
        assertTrue(Files.exists(old.resolve("inside")));
        try (Stream<Path> left = Files.list(folder)) {
            assertTrue(left.noneMatch(f -> f.toString().endsWith(".part")), "no half-written file is left");
        }
    }
}
