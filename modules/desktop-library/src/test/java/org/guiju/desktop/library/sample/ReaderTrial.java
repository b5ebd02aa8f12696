package org.guiju.desktop.library.sample;

import java.awt.Font;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.LookAndFeel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.page.PageLoader;
import org.guiju.desktop.library.internal.reader.ReaderListener;
import org.guiju.desktop.library.internal.reader.ReaderView;
import org.guiju.desktop.library.internal.typeset.Mark;
import org.guiju.regulation.api.task.Progress;

/** Shows a sample in a plain frame, to look at the typesetting: look-and-feel class, font file, 0 or 1. */
public final class ReaderTrial {

    private ReaderTrial() {}

    /** Arguments: class of the look and feel, font file, index of the sample. */
    public static void main(String[] args) throws Exception {
        SampleLibrary library = new SampleLibrary(List.of(SampleDocuments.permit(), SampleDocuments.plan()));
        DocumentPage page = new PageLoader(library, Optional.empty(), library)
                .load(library.snapshot().documents().get(Integer.parseInt(args[2])).id().at(null), LocalDate.of(2024, 12, 31), Progress.NONE);
        Font font = Font.createFont(Font.TRUETYPE_FONT, new File(args[1])).deriveFont(13f);
        SwingUtilities.invokeAndWait(() -> {
            try {
                UIManager.put("defaultFont", new FontUIResource(font));
                UIManager.setLookAndFeel((LookAndFeel) Class.forName(args[0]).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException | javax.swing.UnsupportedLookAndFeelException e) {
                throw new IllegalStateException(e);
            }
            ReaderView view = new ReaderView(ReaderView.Setting.PAGE, new ReaderListener() {
                @Override
                public void followed(Mark mark, boolean elsewhere) {
                    // only looked at
                }

                @Override
                public void provisionChanged(String eId) {
                    // only looked at
                }
            });
            JFrame frame = new JFrame("trial");
            frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
            frame.add(new JScrollPane(view));
            frame.setSize(900, 1000);
            frame.setVisible(true);
            view.show(page.blocks(), "trial", page::citable);
            if (args.length > 3) {
                view.goTo(args[3], true);
            }
        });
    }
}
