package org.guiju.desktop.library.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.BlockStyle;
import org.guiju.desktop.library.internal.typeset.Mark;
import org.guiju.desktop.library.internal.typeset.Span;
import org.guiju.desktop.library.internal.typeset.TableBlock;
import org.guiju.desktop.library.sample.SampleDocuments;
import org.guiju.desktop.library.sample.SampleLibrary;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.task.Progress;
import org.junit.jupiter.api.Test;

class PageBuilderTest {

    private static final LocalDate ON = LocalDate.of(2024, 12, 31);

    private static DocumentPage page(LegalDocument document) throws Exception {
        SampleLibrary library = new SampleLibrary(List.of(document));
        return new PageLoader(library, Optional.empty(), library).load(document.metadata().id().at(null), ON, Progress.NONE);
    }

    private static Block block(DocumentPage page, String anchor) {
        return page.blocks().stream().filter(b -> b.anchors().contains(anchor)).findFirst().orElseThrow();
    }

    @Test
    void labelStandsOnTheLineOfTheFirstParagraph() throws Exception {
        Block first = block(page(SampleDocuments.permit()), "art_33");
        assertTrue(first.text().startsWith("第三十三条\u3000违反本条例规定"), first.text());
        assertEquals(BlockStyle.ARTICLE, first.style());
        assertEquals("art_33__para_1", first.eId());
        assertTrue(first.anchors().contains("art_33__para_1"));
    }

    @Test
    void everyProvisionWithTextIsShownOnce() throws Exception {
        for (LegalDocument document : List.of(SampleDocuments.permit(), SampleDocuments.plan())) {
            DocumentPage page = page(document);
            document.provisions().filter(p -> !p.text().isEmpty()).forEach(p -> {
                long shown = page.blocks().stream().filter(b -> p.eId().equals(b.eId()) && b.text().endsWith(p.text())).count();
                assertEquals(1, shown, p.eId());
            });
            document.provisions().forEach(p -> assertEquals(1, page.blocks().stream()
                    .filter(b -> b.anchors().contains(p.eId())).count(), "anchor of " + p.eId()));
        }
    }

    @Test
    void citationsAreMarkedWhereTheyStand() throws Exception {
        DocumentPage page = page(SampleDocuments.permit());
        long marked = 0;
        for (Block block : page.blocks()) {
            for (Span span : block.spans()) {
                String words = block.text().substring(span.start(), span.end());
                if (span.mark() instanceof Mark.Held held) {
                    assertEquals(held.citation().citation().text(), words);
                    marked++;
                } else if (span.mark() instanceof Mark.External external) {
                    assertEquals(external.citation().citation().text(), words);
                    marked++;
                }
            }
        }
        assertEquals(page.document().citations().size(), marked);
    }

    @Test
    void aMissingAnnexIsToldAtItsPlace() throws Exception {
        DocumentPage page = page(SampleDocuments.plan());
        int annex = page.blocks().indexOf(block(page, "annex_1"));
        assertEquals(BlockStyle.CALLOUT, page.blocks().get(annex + 1).style());
        assertTrue(page.blocks().get(annex + 1).text().contains("未收录"));
    }

    @Test
    void boxesFrameTheirItemsAndTablesKeepTheirRows() throws Exception {
        DocumentPage page = page(SampleDocuments.plan());
        assertEquals("box_1", block(page, "box_1__item_2").box());
        TableBlock table = (TableBlock) block(page, "table_1__row_3");
        assertEquals(5, table.rows());
        assertEquals(List.of("table_1__head_1", "table_1__row_1", "table_1__row_2", "table_1__row_3", "table_1__row_4"), table.rowIds());
    }

    @Test
    void headerTellsNumberDatesAndStatus() throws Exception {
        String header = String.join("\n", page(SampleDocuments.permit()).blocks().stream()
                .takeWhile(b -> b.style() != BlockStyle.RULE).map(Block::text).toList());
        assertTrue(header.contains("国务院令第736号"), header);
        assertTrue(header.contains("2021年3月1日起施行"), header);
        assertTrue(header.contains("现行有效"), header);
        assertTrue(header.contains("2024年12月31日"), header);
    }

    @Test
    void quotingGivesThePlace() throws Exception {
        DocumentPage page = page(SampleDocuments.permit());
        assertEquals("《排污许可管理条例》第三十三条第一项：“未取得排污许可证排放污染物”",
                new Citing(page).quote("art_33__para_1__point_1", " 未取得排污许可证排放污染物 "));
        assertEquals("《排污许可管理条例》第二条第二款第一项", new Citing(page).quote("art_2__para_2__point_1", ""));
    }
}
