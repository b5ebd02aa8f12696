package org.guiju.desktop.library.internal.window;

import java.awt.Font;
import java.awt.FlowLayout;
import java.awt.print.PageFormat;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.print.DocumentPart;
import org.guiju.desktop.library.internal.print.FileForm;
import org.guiju.desktop.library.internal.print.Paper;
import org.guiju.desktop.library.internal.print.PartForm;
import org.guiju.desktop.library.internal.print.PrintedDocument;
import org.guiju.desktop.library.internal.print.PrinterSheets;
import org.guiju.desktop.library.internal.typeset.TypeFonts;
import org.guiju.desktop.library.internal.words.Words;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.StatusDisplayer;
import org.openide.windows.WindowManager;

/** Asks what of the document in the active reader goes on paper or into a file, and brings it there off the event thread. */
final class PaperActions {

    private static final String FOLDER = "export.folder";

    private final DocumentPage page;
    private final String provision;
    private final String title;

    PaperActions(DocumentPage page, String provision) {
        this.page = page;
        this.provision = provision;
        title = page.document().metadata().title();
    }

    /** Prints after asking for the part and the printer; offers a PDF where there is no printer. */
    void print() {
        Wiring.BACKGROUND.execute(() -> {
            boolean any = PrinterJob.lookupPrintServices().length > 0;
            Wiring.EVENTS.execute(any ? this::askAndPrint : this::offerPdf);
        });
    }

    private void offerPdf() {
        if (DialogDisplayer.getDefault().notify(new NotifyDescriptor.Confirmation(Words.of("print.none"), Words.of("print.title"),
                NotifyDescriptor.OK_CANCEL_OPTION)) == NotifyDescriptor.OK_OPTION) {
            export();
        }
    }

    private void askAndPrint() {
        Optional<DocumentPart> part = ask(Words.of("print.title"), null);
        if (part.isEmpty()) {
            return;
        }
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(title);
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        TypeFonts fonts = new TypeFonts(textFont());
        if (job.printDialog(attributes)) {
            work(Words.of("print.working", title), () -> {
                PageFormat format = job.getPageFormat(attributes);
                PrintedDocument printed = new PrintedDocument(part.get(), Paper.of(format), fonts);
                job.setPrintable(new PrinterSheets(printed, fonts), format);
                job.print(attributes);
                return Words.of("print.done", title);
            }, "print.failed");
        }
    }

    private static Font textFont() {
        Font font = UIManager.getFont("defaultFont");
        return font == null ? new Font(Font.DIALOG, Font.PLAIN, 12) : font;
    }

    /** Writes a file after asking for the part, the form and the name. */
    void export() {
        JComboBox<FileForm> forms = new JComboBox<>(FileForm.values());
        forms.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public java.awt.Component getListCellRendererComponent(JList<?> l, Object v, int i, boolean s, boolean f) {
                return super.getListCellRendererComponent(l, Words.of("export." + v), i, s, f);
            }
        });
        forms.getAccessibleContext().setAccessibleName(Words.of("export.title"));
        Optional<DocumentPart> part = ask(Words.of("export.title"), forms);
        if (part.isEmpty()) {
            return;
        }
        FileForm form = (FileForm) forms.getSelectedItem();
        chooseFile(form).ifPresent(file -> work(Words.of("export.working", file.getFileName()), () -> {
            form.write(part.get(), file, Locale.getDefault());
            return Words.of("export.done", file);
        }, "export.failed"));
    }

    private Optional<DocumentPart> ask(String name, JComboBox<FileForm> forms) {
        DialogDescriptor[] made = new DialogDescriptor[1];
        PartForm form = new PartForm(page, provision, valid -> made[0].setValid(valid));
        if (forms != null) {
            JPanel line = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 0));
            JLabel label = new JLabel(Words.of("export.form"));
            label.setLabelFor(forms);
            line.add(label);
            line.add(forms);
            form.add(line);
        }
        made[0] = new DialogDescriptor(form, name);
        return DialogDisplayer.getDefault().notify(made[0]) == NotifyDescriptor.OK_OPTION ? form.part() : Optional.empty();
    }

    private Optional<Path> chooseFile(FileForm form) {
        String folder = Wiring.preferences().get(FOLDER, System.getProperty("user.home"));
        JFileChooser chooser = new JFileChooser(folder);
        chooser.setDialogTitle(Words.of("export.title"));
        chooser.setSelectedFile(new File(folder, title.replaceAll("[\\\\/:*?\"<>|\\s]+", "_") + "." + form.extension()));
        while (chooser.showSaveDialog(WindowManager.getDefault().getMainWindow()) == JFileChooser.APPROVE_OPTION) {
            File chosen = chooser.getSelectedFile();
            File file = chosen.getName().contains(".") ? chosen : new File(chosen.getPath() + "." + form.extension());
            if (!file.exists() || DialogDisplayer.getDefault().notify(new NotifyDescriptor.Confirmation(
                    Words.of("export.replace", file.getName()), Words.of("export.title"),
                    NotifyDescriptor.YES_NO_OPTION)) == NotifyDescriptor.YES_OPTION) {
                Wiring.preferences().put(FOLDER, file.getAbsoluteFile().getParent());
                return Optional.of(file.toPath());
            }
        }
        return Optional.empty();
    }

    /** Something that takes a while and ends with a sentence. */
    private interface Work {
        String run() throws IOException, PrinterException;
    }

    private static void work(String name, Work work, String failed) {
        ProgressHandle progress = ProgressHandle.createHandle(name);
        progress.start();
        Wiring.BACKGROUND.execute(() -> {
            String sentence;
            boolean done = false;
            try {
                sentence = work.run();
                done = true;
            } catch (IOException | PrinterException | RuntimeException e) {
                System.getLogger(PaperActions.class.getName()).log(System.Logger.Level.INFO, name, e);
                sentence = Words.of(failed, String.valueOf(e.getMessage()));
            } finally {
                progress.finish();
            }
            String told = sentence;
            if (done) {
                Wiring.EVENTS.execute(() -> StatusDisplayer.getDefault().setStatusText(told));
            } else {
                DialogDisplayer.getDefault().notifyLater(new NotifyDescriptor.Message(told, NotifyDescriptor.WARNING_MESSAGE));
            }
        });
    }
}
