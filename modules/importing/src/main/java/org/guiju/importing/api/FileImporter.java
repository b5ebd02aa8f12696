package org.guiju.importing.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.single.SingleImport;
import org.guiju.regulation.api.citation.CitationRecognizer;
import org.guiju.regulation.api.citation.KnownNames;
import org.guiju.regulation.api.task.Progress;

/**
 * Imports single files that an organisation brings: text in UTF-8, UTF-16 or GB18030, Markdown, HTML, DOCX, PDF. Text and
 * structure are what the file says; metadata are guessed from its title block and signature, and each guess is told among
 * the issues so that a person can correct it before the document is kept. Safe for many threads.
 */
public final class FileImporter {

    /** Largest file taken, in bytes. */
    public static final long LARGEST = 64L << 20;

    private final CitationRecognizer recognizer;

    /** Imports with the names known of a library, see {@link KnownNames#of}. */
    public FileImporter(KnownNames names) {
        this.recognizer = new CitationRecognizer(names);
    }

    /** Imports with the well-known laws as known names. */
    public FileImporter() {
        this(KnownNames.bundled());
    }

    /**
     * Imports a file.
     *
     * @return one document, what was done, and what a person should check
     * @throws ImportException if the file is empty, too large, damaged, protected or no document; says what to do
     * @throws IOException if it cannot be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public ImportResult read(Path file, Progress progress) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw ImportException.of(file.toString(), Messages.get("file.tooLarge", size >> 20, LARGEST >> 20));
        }
        return read(file.getFileName().toString(), Files.readAllBytes(file), progress);
    }

    /**
     * Imports the content of a file.
     *
     * @param name its name; the ending helps where the content does not tell the format
     * @param bytes its content
     * @throws ImportException as for {@link #read(Path, Progress)}
     * @throws IOException if it cannot be read
     */
    public ImportResult read(String name, byte[] bytes, Progress progress) throws IOException {
        if (bytes.length > LARGEST) {
            throw ImportException.of(name, Messages.get("file.tooLarge", (long) bytes.length >> 20, LARGEST >> 20));
        }
        return new SingleImport(name, recognizer, LocalDate.now()).run(bytes, progress);
    }
}
