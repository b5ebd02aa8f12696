package org.guiju.desktop.library.internal.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.guiju.exchange.api.export.DocumentExport;
import org.guiju.exchange.api.export.ExportFormat;

/** Forms in which the reader writes a part of a document to a file. */
public enum FileForm {
    /** Portable Document Format, A4. */
    PDF("pdf", null),
    /** CommonMark. */
    MARKDOWN("md", ExportFormat.MARKDOWN),
    /** Plain text. */
    TEXT("txt", ExportFormat.TEXT),
    /** Akoma Ntoso 3.0. */
    AKN("xml", ExportFormat.AKN),
    /** The form in which documents are stored. */
    JSON("json", ExportFormat.JSON);

    private final String extension;
    private final ExportFormat format;

    FileForm(String extension, ExportFormat format) {
        this.extension = extension;
        this.format = format;
    }

    /** Extension without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * Writes beside the file and then puts it in its place: a fault leaves what was there.
     *
     * @throws IOException if it cannot be written; nothing is left behind
     */
    public void write(DocumentPart part, Path file, Locale locale) throws IOException {
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".guiju", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                if (format == null) {
                    PdfFile.write(part, out);
                } else {
                    DocumentExport.write(part.document(), format, part.page().validity(), locale, out);
                }
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
