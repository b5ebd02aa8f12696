package org.guiju.desktop.library.internal.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.page.PageLoader;
import org.guiju.desktop.library.internal.typeset.TextRange;
import org.guiju.desktop.library.sample.SampleDocuments;
import org.guiju.desktop.library.sample.SampleLibrary;
import org.guiju.regulation.api.Address;
import org.junit.jupiter.api.Test;

/** The reader's components without a display: they lay out and paint into an image. */
class ReaderPanelTest {

    private final SampleLibrary library = new SampleLibrary(List.of(SampleDocuments.permit(), SampleDocuments.plan()));

    private ReaderPanel panel() {
        return new ReaderPanel(display -> new ReaderPresenter(new PageLoader(library, Optional.empty(), library),
                Runnable::run, Runnable::run, () -> LocalDate.of(2024, 12, 31), display), Runnable::run, new Frame());
    }

    private static void size(ReaderPanel panel) {
        panel.setSize(900, 700);
        layOut(panel);
    }

    private static void layOut(java.awt.Container container) {
        container.doLayout();
        for (java.awt.Component c : container.getComponents()) {
            if (c instanceof java.awt.Container inner) {
                layOut(inner);
            }
        }
    }

    private static Set<Integer> paint(ReaderPanel panel) {
        BufferedImage image = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        panel.paint(g);
        g.dispose();
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < 700; y += 2) {
            for (int x = 0; x < 900; x += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    @Test
    void paintsEveryPartOfADocument() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ReaderPanel panel = panel();
            size(panel);
            panel.presenter().open(Address.parse("bulk-solid-waste-opinions#table_1"), List.of("坝高"));
            size(panel);
            assertTrue(panel.view().getPreferredSize().height > 700, "the page is longer than the window");
            assertTrue(paint(panel).size() > 20, "text is antialiased, so there are many colours");
            assertEquals("table_1", panel.view().currentProvision());
        });
    }

    @Test
    void selectsAcrossParagraphsAndCopiesWhatIsSelected() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ReaderPanel panel = panel();
            size(panel);
            panel.presenter().open(Address.parse("pollutant-discharge-permit-regulation"), List.of());
            int first = panel.view().layoutShown().blockOf("art_3__para_1").orElseThrow();
            panel.view().select(new TextRange(new org.guiju.desktop.library.internal.typeset.TextPosition(first, 4),
                    new org.guiju.desktop.library.internal.typeset.TextPosition(first + 1, 7)));
            assertEquals("国务院生态环境主管部门负责全国排污许可的统一监督管理。\n设区的市级以上", panel.view().selectedText());
        });
    }

    @Test
    void largerTextKeepsThePlace() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ReaderPanel panel = panel();
            size(panel);
            panel.presenter().open(Address.parse("pollutant-discharge-permit-regulation"), List.of());
            int before = panel.view().getPreferredSize().height;
            panel.view().setZoom(1.5f);
            assertTrue(panel.view().getPreferredSize().height > before * 1.3);
            panel.view().setZoom(9);
            assertEquals(3f, panel.view().zoom());
        });
    }

    @Test
    void readersThatWereClosedAreForgotten() throws Exception {
        List<WeakReference<ReaderPanel>> closed = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            EventQueue.invokeAndWait(() -> {
                ReaderPanel panel = panel();
                panel.presenter().start();
                size(panel);
                panel.presenter().open(Address.parse("pollutant-discharge-permit-regulation#art_33"), List.of());
                paint(panel);
                panel.presenter().stop();
                closed.add(new WeakReference<>(panel));
            });
        }
        assertEquals(0, library.listeners());
        List<byte[]> ballast = new ArrayList<>();
        for (int i = 0; i < 40 && closed.stream().anyMatch(r -> r.get() != null); i++) {
            System.gc();
            EventQueue.invokeAndWait(() -> { });
            ballast.add(new byte[1 << 20]);
            Thread.sleep(50);
        }
        long kept = closed.stream().filter(r -> r.get() != null).count();
        assertTrue(kept <= 1, kept + " of 50 closed readers are still held");
        assertNull(closed.get(0).get());
    }

    /** A window that only keeps nothing. */
    private static final class Frame implements ReaderPanel.Frame {
        @Override
        public void pageShown(DocumentPage page) {
            // not looked at
        }

        @Override
        public void pageGone() {
            // not looked at
        }

        @Override
        public void provisionChanged(String eId) {
            // not looked at
        }

        @Override
        public void openElsewhere(Address address) {
            // not looked at
        }

        @Override
        public void recordEffect(DocumentPage page, String eId) {
            // not looked at
        }
    }
}
