package org.guiju.desktop.calculation.internal;

import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.openide.util.NbPreferences;

/** Asks where a file is to be written or read; the folder is remembered. Event thread only. */
final class FileChoice {

    private static final String FOLDER = "files.folder";

    private final Component above;

    FileChoice(Component above) {
        this.above = above;
    }

    /**
     * A form that a file can have.
     *
     * @param extension extension without the dot
     * @param label what it is
     */
    record Form(String extension, String label) {}

    /**
     * Where to write.
     *
     * @param path the file
     * @param replace whether the one that is there is to be replaced
     */
    record Target(Path path, boolean replace) {
        /** Extension in small letters, empty if there is none. */
        String extension() {
            return FileChoice.extension(path.getFileName().toString());
        }
    }

    private static String extension(String name) {
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    /**
     * Asks until a name is given that is free or may be replaced. A name without one of the extensions gets that of the form
     * chosen.
     *
     * @param name name to begin with
     */
    Optional<Target> toWrite(String title, String name, List<Form> forms) {
        JFileChooser chooser = chooser(title, forms);
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name));
        while (chooser.showSaveDialog(above) == JFileChooser.APPROVE_OPTION) {
            File chosen = chooser.getSelectedFile();
            String extension = extension(chosen.getName());
            boolean known = forms.stream().anyMatch(f -> f.extension().equals(extension));
            Path path = known ? chosen.toPath() : Path.of(chosen.getPath() + "." + wanted(chooser, forms));
            NbPreferences.forModule(FileChoice.class).put(FOLDER, path.toAbsolutePath().getParent().toString());
            boolean there = Files.exists(path);
            if (!there || replace(title, path)) {
                return Optional.of(new Target(path, there));
            }
        }
        return Optional.empty();
    }

    private boolean replace(String title, Path path) {
        Object[] answers = {Words.of("file.replace"), Words.of("file.other")};
        return JOptionPane.showOptionDialog(above, Words.of("file.exists", path.getFileName()), title, JOptionPane.DEFAULT_OPTION,
                JOptionPane.WARNING_MESSAGE, null, answers, answers[1]) == 0;
    }

    /** Asks for a file that is there. */
    Optional<Path> toRead(String title, List<Form> forms) {
        JFileChooser chooser = chooser(title, forms);
        if (chooser.showOpenDialog(above) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        Path path = chooser.getSelectedFile().toPath();
        NbPreferences.forModule(FileChoice.class).put(FOLDER, path.toAbsolutePath().getParent().toString());
        return Optional.of(path);
    }

    private static JFileChooser chooser(String title, List<Form> forms) {
        JFileChooser chooser =
                new JFileChooser(NbPreferences.forModule(FileChoice.class).get(FOLDER, System.getProperty("user.home")));
        chooser.setDialogTitle(title);
        chooser.setAcceptAllFileFilterUsed(false);
        forms.forEach(f -> chooser.addChoosableFileFilter(new FileNameExtensionFilter(f.label(), f.extension())));
        chooser.setFileFilter(chooser.getChoosableFileFilters()[0]);
        if (forms.size() > 1) { // the name follows the form that is chosen
            chooser.addPropertyChangeListener(JFileChooser.FILE_FILTER_CHANGED_PROPERTY, e -> {
                File named = chooser.getSelectedFile();
                if (named != null && !named.isDirectory()) {
                    String base = named.getName().replaceFirst("\\.[A-Za-z]+$", "");
                    chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), base + "." + wanted(chooser, forms)));
                }
            });
        }
        return chooser;
    }

    private static String wanted(JFileChooser chooser, List<Form> forms) {
        return chooser.getFileFilter() instanceof FileNameExtensionFilter filter
                ? filter.getExtensions()[0] : forms.getFirst().extension();
    }
}
