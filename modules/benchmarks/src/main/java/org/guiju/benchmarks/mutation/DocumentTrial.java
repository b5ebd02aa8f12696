package org.guiju.benchmarks.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guiju.exchange.api.export.DocumentExport;
import org.guiju.exchange.api.export.ExportFormat;
import org.guiju.importing.api.FileImporter;
import org.guiju.importing.api.ImportException;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.library.DocumentCodec;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;

/** Documents in the forms in which they come: text, Markdown, GB18030, stored JSON, Akoma Ntoso. */
final class DocumentTrial implements Trial {

    private final List<Original> originals = new ArrayList<>();
    private final FileImporter importer = new FileImporter();

    /** A sound file. */
    private record Original(String name, byte[] bytes) {}

    DocumentTrial(LibrarySnapshot library) throws IOException {
        for (DocumentMetadata metadata : library.documents()) {
            LegalDocument document = library.document(metadata.id());
            for (ExportFormat format : ExportFormat.values()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                DocumentExport.write(document, format, null, Locale.CHINA, out);
                originals.add(new Original("x." + format.extension(), out.toByteArray()));
                if (format == ExportFormat.TEXT) {
                    String text = out.toString(StandardCharsets.UTF_8);
                    originals.add(new Original("x.txt", text.getBytes(Charset.forName("GB18030"))));
                    originals.add(new Original("x.html", ("<html><body><p>" + text + "</body></html>").getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public boolean run(Mutator mutator) throws Exception {
        Original original = originals.get(mutator.random().nextInt(originals.size()));
        byte[] bytes = mutator.mutate(original.bytes());
        try {
            switch (original.name()) {
                case "x.json" -> DocumentCodec.read(new ByteArrayInputStream(bytes), original.name());
                case "x.xml" -> DocumentExport.readAkomaNtoso(new ByteArrayInputStream(bytes), original.name());
                default -> importer.read(original.name(), bytes, Progress.NONE);
            }
            return true;
        } catch (IOException | ImportException e) {
            return Findings.refused(e.getMessage());
        }
    }
}
