package org.guiju.importing.internal.single;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guiju.importing.api.ImportException;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.paragraph.Convention;
import org.guiju.importing.internal.paragraph.Paragraph;
import org.guiju.importing.internal.paragraph.ParagraphAssembler;
import org.guiju.importing.internal.structure.Block;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.importing.internal.text.Characters;
import org.guiju.importing.internal.text.GlyphRepair;
import org.guiju.importing.internal.text.RepairCounts;
import org.guiju.importing.internal.text.SourceLine;
import org.guiju.regulation.api.task.Progress;

/** Reads the text of a PDF file: page numbers and running heads go, broken lines are joined. */
final class PdfContent {

    private static final int REPEATED = 4;
    private static final int MOST_PAGES = 5000;

    private final String name;
    private final byte[] bytes;
    private final Progress progress;
    private final RepairCounts counts = new RepairCounts();

    PdfContent(String name, byte[] bytes, Progress progress) {
        this.name = name;
        this.bytes = bytes;
        this.progress = progress;
    }

    FileContent read() throws IOException {
        List<List<String>> pages = pages();
        dropRunningHeads(pages);
        StringBuilder all = new StringBuilder();
        pages.forEach(page -> page.forEach(all::append));
        if (Blanks.strip(all.toString()).isEmpty()) {
            throw ImportException.of(name, Messages.get("file.noText"));
        }
        GlyphRepair glyphs = GlyphRepair.detect(all);
        List<SourceLine> lines = new ArrayList<>();
        int number = 0;
        for (int p = 0; p < pages.size(); p++) {
            for (String line : pages.get(p)) {
                number++;
                String text = glyphs.apply(Blanks.strip(line), counts);
                if (!text.isEmpty()) {
                    lines.add(SourceLine.of(number, text, false).withPage(p + 1));
                }
            }
        }
        // a PDF has lines, never paragraphs: only if hardly any line is filled can lines be taken as they are
        long filled = lines.stream().filter(line -> Characters.columns(line.text()) > 50).count();
        Convention convention = filled * 5 < lines.size() ? Convention.LINES : Convention.WIDTH;
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : ParagraphAssembler.assemble(lines, convention, (line, what) -> { })) {
            blocks.add(new Block.Text(paragraph));
        }
        return new FileContent(blocks, "PDF", number, counts.toMap());
    }

    private List<List<String>> pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            int count = Math.min(document.getNumberOfPages(), MOST_PAGES);
            List<List<String>> pages = new ArrayList<>();
            for (int page = 1; page <= count; page++) {
                progress.checkCancelled();
                progress.report(page, count, name);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(new ArrayList<>(stripper.getText(document).lines().filter(l -> !Blanks.strip(l).isEmpty()).toList()));
            }
            return pages;
        } catch (InvalidPasswordException e) {
            throw ImportException.of(name, Messages.get("file.encrypted"));
        } catch (java.util.concurrent.CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // damaged files make the library fail in many ways; all mean the same to who brings the file
            throw ImportException.of(name, Messages.get("file.damaged", e.getMessage()));
        }
    }

    /** Takes the first and last lines of pages that are page numbers or stand on many pages alike. */
    private void dropRunningHeads(List<List<String>> pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (List<String> page : pages) {
            if (!page.isEmpty()) {
                edges.merge(key(page.get(0)), 1, Integer::sum);
                edges.merge(key(page.get(page.size() - 1)), 1, Integer::sum);
            }
        }
        for (List<String> page : pages) {
            for (boolean dropped = true; dropped && !page.isEmpty();) {
                dropped = drop(page, page.size() - 1, edges, pages.size());
                dropped |= !page.isEmpty() && drop(page, 0, edges, pages.size());
            }
        }
    }

    private boolean drop(List<String> page, int index, Map<String, Integer> edges, int pages) {
        String line = Blanks.strip(page.get(index));
        boolean number = line.matches("[-—–·\\s]{0,4}第?\\s?[0-9]{1,4}\\s?页?(?:\\s?[/／共]\\s?[0-9]{1,4}\\s?页?)?[-—–·\\s]{0,4}");
        boolean head = edges.getOrDefault(key(line), 0) >= Math.max(REPEATED, pages / 2);
        if (number || head) {
            page.remove(index);
            counts.add(number ? "page number dropped" : "running head dropped");
            return true;
        }
        return false;
    }

    /** The line with its numbers alike. */
    private static String key(String line) {
        return Blanks.strip(line).replaceAll("[0-9]+", "#");
    }
}
