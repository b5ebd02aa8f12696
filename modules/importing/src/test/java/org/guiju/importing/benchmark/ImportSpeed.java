package org.guiju.importing.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.guiju.importing.api.FileImporter;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.task.Progress;

/**
 * Imports a library of laws in Markdown and indexes its articles, beside plain Lucene indexing of the same files, turn by
 * turn in one process. Prints medians and their ratio. Arguments: archive, rounds (7).
 */
public final class ImportSpeed {

    private static final double NANOS_PER_MILLI = 1e6;

    private ImportSpeed() {}

    private record Law(String name, byte[] bytes) {}

    /** Measures. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0 || !Files.isRegularFile(Path.of(arguments[0]))) {
            System.out.println("no library of laws: give the archive with -Dguiju.lawLibrary=FILE.zip");
            return;
        }
        List<Law> laws = read(Path.of(arguments[0]));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        double[] imported = new double[rounds];
        double[] both = new double[rounds];
        double[] plain = new double[rounds];
        importAndIndex(laws, false);
        importAndIndex(laws, true);
        indexPlain(laws);
        for (int i = 0; i < rounds; i++) {
            plain[i] = indexPlain(laws);
            imported[i] = importAndIndex(laws, false);
            both[i] = importAndIndex(laws, true);
        }
        long bytes = laws.stream().mapToLong(law -> law.bytes().length).sum();
        System.out.printf("%d files, %.1f MB; medians of %d rounds, processor time of the process%n", laws.size(), bytes / 1e6, rounds);
        System.out.printf("plain Lucene        %7.0f ms%n", median(plain));
        System.out.printf("import              %7.0f ms  %.2f x%n", median(imported), median(imported) / median(plain));
        System.out.printf("import and index    %7.0f ms  %.2f x  (bar 4 x)%n", median(both), median(both) / median(plain));
    }

    private static List<Law> read(Path archive) throws IOException {
        List<Law> laws = new ArrayList<>();
        try (InputStream in = Files.newInputStream(archive); ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".md") && !entry.getName().endsWith("_index.md")) {
                    laws.add(new Law(entry.getName(), zip.readAllBytes()));
                }
            }
        }
        return laws;
    }

    private static double indexPlain(List<Law> laws) throws IOException {
        long start = processorTime();
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new CJKAnalyzer()))) {
            for (Law law : laws) {
                add(writer, law.name(), new String(law.bytes(), StandardCharsets.UTF_8));
            }
            writer.commit();
        }
        return (processorTime() - start) / NANOS_PER_MILLI;
    }

    private static double importAndIndex(List<Law> laws, boolean index) throws IOException {
        long start = processorTime();
        FileImporter importer = new FileImporter();
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new CJKAnalyzer()))) {
            for (Law law : laws) {
                LegalDocument document = importer.read(law.name(), law.bytes(), Progress.NONE).documents().get(0);
                if (index) {
                    for (Provision provision : (Iterable<Provision>) document.provisions()::iterator) {
                        if (provision.kind() == ProvisionKind.ARTICLE) {
                            add(writer, document.metadata().id().at(provision.eId()).toString(), provision.fullText());
                        }
                    }
                }
            }
            writer.commit();
        }
        return (processorTime() - start) / NANOS_PER_MILLI;
    }

    private static void add(IndexWriter writer, String id, String text) throws IOException {
        Document document = new Document();
        document.add(new StringField("id", id, Field.Store.YES));
        document.add(new TextField("text", text, Field.Store.YES));
        writer.addDocument(document);
    }

    /** Processor time and not the clock: the machine may be shared. */
    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
