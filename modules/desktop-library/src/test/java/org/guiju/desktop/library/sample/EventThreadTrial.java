package org.guiju.desktop.library.sample;

import java.awt.AWTEvent;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.Toolkit;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import javax.swing.JFrame;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.page.PageLoader;
import org.guiju.desktop.library.internal.reader.ReaderPanel;
import org.guiju.desktop.library.internal.reader.ReaderPresenter;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.library.DocumentCodec;

/**
 * Prints how long the reader holds the event thread with a document: stored document, font file. Needs a display.
 */
public final class EventThreadTrial {

    private static final Watch WATCH = new Watch();

    private EventThreadTrial() {}

    /** Remembers the longest event; the processor's time is what remains comparable on a machine with other work. */
    private static final class Watch extends EventQueue {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long longest;
        private long busiest;

        @Override
        protected void dispatchEvent(AWTEvent event) {
            long start = System.nanoTime();
            long startCpu = threads.getCurrentThreadCpuTime();
            super.dispatchEvent(event);
            longest = Math.max(longest, System.nanoTime() - start);
            busiest = Math.max(busiest, threads.getCurrentThreadCpuTime() - startCpu);
        }
    }

    /** Arguments: stored document, font file. */
    public static void main(String[] args) throws Exception {
        LegalDocument document = DocumentCodec.read(Files.newInputStream(Path.of(args[0])), args[0]);
        long characters = document.provisions().mapToLong(p -> p.text().length()).sum();
        System.out.printf("%s: %,d provisions, %,d characters%n",
                document.metadata().title(), document.provisions().count(), characters);
        SampleLibrary library = new SampleLibrary(List.of(document));
        Font font = Font.createFont(Font.TRUETYPE_FONT, new File(args[1])).deriveFont(13f);
        UIManager.put("defaultFont", new FontUIResource(font));
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(WATCH);
        ExecutorService background = Executors.newFixedThreadPool(2);
        JFrame frame = onEvents(() -> new JFrame("trial"));
        ReaderPanel panel = onEvents(() -> {
            ReaderPanel made = new ReaderPanel(display -> new ReaderPresenter(
                    new PageLoader(library, Optional.empty(), library), background, EventQueue::invokeLater,
                    () -> LocalDate.of(2024, 12, 31), display), background, new Silent());
            frame.add(made);
            frame.setSize(1000, 900);
            frame.setVisible(true);
            return made;
        });
        step("window", () -> null);
        step("open", () -> {
            panel.presenter().open(document.metadata().id().at(null), List.of());
            return null;
        });
        for (int i = 0; i < 3; i++) {
            step("larger", () -> {
                panel.view().setZoom(panel.view().zoom() * 1.1f);
                return null;
            });
        }
        step("as small as can be", () -> {
            panel.view().setZoom(0.6f);
            return null;
        });
        for (int width = 700; width <= 1300; width += 200) {
            int wide = width;
            step("width " + width, () -> {
                frame.setSize(new Dimension(wide, 900));
                frame.validate();
                return null;
            });
        }
        step("find a frequent word", () -> {
            panel.find();
            panel.view().setFound(org.guiju.desktop.library.internal.page.Found.in(panel.presenter().page().orElseThrow().blocks(), "的"), 0);
            return null;
        });
        for (int i = 1; i <= 4; i++) {
            int part = i;
            step("scroll to " + i + "/4", () -> {
                panel.view().setScrollPosition(panel.view().getPreferredSize().height * part / 5);
                return null;
            });
        }
        step("end of the document", () -> {
            List<?> blocks = panel.presenter().page().orElseThrow().blocks();
            panel.presenter().open(document.metadata().id().at(
                    ((org.guiju.desktop.library.internal.typeset.Block) blocks.get(blocks.size() - 1)).eId()), List.of());
            return null;
        });
        background.shutdown();
        onEvents(() -> {
            frame.dispose();
            return null;
        });
        System.exit(0);
    }

    private static void step(String name, Callable<Void> action) throws Exception {
        onEvents(() -> {
            WATCH.longest = 0;
            WATCH.busiest = 0;
            return null;
        });
        onEvents(action);
        Thread.sleep(1_500);
        long longest = onEvents(() -> WATCH.longest);
        long busiest = onEvents(() -> WATCH.busiest);
        System.out.printf("%-24s longest event %6.1f ms, of processor time %6.1f ms%n", name, longest / 1e6, busiest / 1e6);
    }

    private static <T> T onEvents(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        EventQueue.invokeLater(task);
        return task.get();
    }

    /** A window that does nothing. */
    private static final class Silent implements ReaderPanel.Frame {
        @Override
        public void pageShown(DocumentPage page) {
            // only measured
        }

        @Override
        public void pageGone() {
            // only measured
        }

        @Override
        public void provisionChanged(String eId) {
            // only measured
        }

        @Override
        public void openElsewhere(org.guiju.regulation.api.Address address) {
            // only measured
        }

        @Override
        public void recordEffect(DocumentPage page, String eId) {
            // only measured
        }
    }
}
