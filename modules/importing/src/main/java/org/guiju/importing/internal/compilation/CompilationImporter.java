package org.guiju.importing.internal.compilation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.guiju.importing.api.ImportReport;
import org.guiju.importing.api.ImportResult;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.catalogue.Catalogue;
import org.guiju.importing.internal.catalogue.CatalogueDocument;
import org.guiju.importing.internal.catalogue.CatalogueReader;
import org.guiju.importing.internal.catalogue.Correction;
import org.guiju.importing.internal.catalogue.CorrectionReader;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.importing.internal.text.MarkdownMarkup;
import org.guiju.importing.internal.text.RepairCounts;
import org.guiju.importing.internal.text.TextDecoder;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.SourceSpan;
import org.guiju.regulation.api.citation.CitationRecognizer;
import org.guiju.regulation.api.citation.KnownNames;
import org.guiju.regulation.api.citation.Recognition;
import org.guiju.regulation.api.task.Progress;

/** Imports all compilations of a folder of sources: {@code texts/}, {@code catalogue/}, {@code corrections/}. */
public final class CompilationImporter {

    private static final int EXCERPT = 40;

    private final Path sources;
    private final List<Issue> issues = new ArrayList<>();
    private final List<Catalogue> catalogues = new ArrayList<>();
    private final Map<String, List<Correction>> corrections = new HashMap<>();
    private final Map<String, List<CatalogueDocument>> works = new HashMap<>();
    private CitationRecognizer recognizer;

    /** Imports from that folder. */
    public CompilationImporter(Path sources) {
        this.sources = sources;
    }

    /**
     * Reads catalogues and corrections, then imports.
     *
     * @param wanted which documents are to be made; all are checked
     * @param strict whether lines that belong to nothing are errors
     * @return documents and report; errors are among the issues, and then there may be documents missing
     * @throws IOException if a file cannot be read
     */
    public ImportResult run(Predicate<DocumentMetadata> wanted, boolean strict, Progress progress) throws IOException {
        readFiles();
        Map<String, List<Catalogue>> byFile = new LinkedHashMap<>();
        catalogues.forEach(c -> byFile.computeIfAbsent(c.file(), f -> new ArrayList<>()).add(c));
        recognizer = new CitationRecognizer(KnownNames.bundled().and(
                catalogues.stream().flatMap(c -> c.documents().stream()).map(CatalogueDocument::metadata).toList()));
        List<LegalDocument> documents = new ArrayList<>();
        List<ImportReport.Source> reports = new ArrayList<>();
        int done = 0;
        for (Map.Entry<String, List<Catalogue>> entry : byFile.entrySet()) {
            progress.checkCancelled();
            progress.report(done++, byFile.size(), entry.getKey());
            ImportReport.Source report = source(entry.getKey(), entry.getValue(), wanted, strict, documents, progress);
            if (report != null) {
                reports.add(report);
            }
        }
        documents.sort(Comparator.comparing(d -> d.metadata().id()));
        return new ImportResult(documents, new ImportReport(reports), issues);
    }

    private void readFiles() throws IOException {
        CatalogueReader reader = new CatalogueReader(issues);
        for (Path file : jsonFiles("catalogue")) {
            Catalogue catalogue = reader.read(file);
            if (catalogue != null && catalogue.file() != null) {
                catalogues.add(catalogue);
            }
        }
        for (Catalogue catalogue : catalogues) {
            for (CatalogueDocument document : catalogue.documents()) {
                works.computeIfAbsent(document.metadata().id().work(), w -> new ArrayList<>()).add(document);
            }
        }
        works.values().forEach(this::checkTwice);
        CorrectionReader correctionReader = new CorrectionReader(issues);
        for (Path file : jsonFiles("corrections")) {
            for (Correction correction : correctionReader.read(file)) {
                corrections.computeIfAbsent(correction.work(), w -> new ArrayList<>()).add(correction);
            }
        }
        corrections.forEach((work, list) -> {
            if (!works.containsKey(work)) {
                issues.add(Issue.error(list.get(0).path(), Messages.get("correction.noWork", work)));
            }
        });
    }

    private void checkTwice(List<CatalogueDocument> documents) {
        Set<Object> ids = new HashSet<>();
        for (CatalogueDocument document : documents) {
            if (!ids.add(document.metadata().id())) {
                issues.add(Issue.error(document.path(), Messages.get("catalogue.twice", document.metadata().id())));
            }
        }
    }

    private List<Path> jsonFiles(String folder) throws IOException {
        Path path = sources.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    private ImportReport.Source source(String name, List<Catalogue> parts, Predicate<DocumentMetadata> wanted,
            boolean strict, List<LegalDocument> documents, Progress progress) throws IOException {
        Path path = sources.resolve("texts").resolve(name);
        if (!Files.isRegularFile(path)) {
            issues.add(Issue.error(parts.get(0).name() + ".file", Messages.get("catalogue.noFile", name)));
            return null;
        }
        TextDecoder.Decoded decoded = TextDecoder.read(path);
        Set<Integer> numbers = new HashSet<>();
        Map<Character, Character> glyphs = null;
        for (Catalogue part : parts) {
            numbers.addAll(part.pageNumbers());
            glyphs = part.glyphs() == null ? glyphs : part.glyphs();
        }
        numbers = checkPageNumbers(numbers, parts.get(0).name(), SourceFile.split(decoded.text()));
        SourceFile file = new SourceFile(name, decoded, numbers, glyphs);
        boolean markdown = MarkdownMarkup.detect(SourceFile.split(decoded.text()));
        List<ImportReport.Place> unassigned = new CoverageCheck(file, issues, strict).check(parts);
        List<ImportReport.Document> reports = new ArrayList<>();
        RepairCounts total = new RepairCounts();
        for (Catalogue part : parts) {
            for (CatalogueDocument document : part.documents()) {
                progress.checkCancelled();
                if (document.lines().last() > file.size()) {
                    issues.add(Issue.error(document.path(), Messages.get("catalogue.beyondEnd", document.lines().last(), file.size())));
                } else if (wanted.test(document.metadata())) {
                    DocumentImport.Result result = document(file, part, document, markdown, documents);
                    reports.add(result.report());
                    total.addAll(result.report().repairs());
                }
            }
        }
        return new ImportReport.Source(name, file.encoding(), file.size(), total.toMap(), reports, unassigned);
    }

    private Set<Integer> checkPageNumbers(Set<Integer> numbers, String catalogue, List<String> lines) {
        Set<Integer> good = new HashSet<>();
        for (int number : numbers) {
            String text = number <= lines.size() && number > 0 ? Blanks.strip(lines.get(number - 1)) : "";
            if (text.matches("[0-9]{1,4}")) {
                good.add(number);
            } else {
                issues.add(Issue.error(catalogue + ".pageNumbers", Messages.get("catalogue.pageNumber", number,
                        text.length() > EXCERPT ? text.substring(0, EXCERPT) : text)));
            }
        }
        return good;
    }

    private DocumentImport.Result document(SourceFile file, Catalogue part, CatalogueDocument document, boolean markdown,
            List<LegalDocument> documents) {
        List<Correction> own = corrections.getOrDefault(document.metadata().id().work(), List.of()).stream()
                .filter(c -> document.lines().contains(c.firstLine()) || works.get(c.work()).size() == 1).toList();
        DocumentImport.Result result = new DocumentImport(file, document, own, markdown, issues).run();
        DocumentMetadata metadata = MetadataCompletion.complete(document, notice(part, document), result.body(),
                result.structure(), own, file.page(document.lines().first()));
        LegalDocument plain = new LegalDocument(metadata, result.body(), List.of(), List.of());
        Recognition recognition = recognizer.recognize(plain);
        documents.add(recognition.in(plain));
        return withOpenPlaces(result, plain, recognition);
    }

    /** Places that look like citations and are none are to be looked at too. */
    private static DocumentImport.Result withOpenPlaces(
            DocumentImport.Result result, LegalDocument document, Recognition recognition) {
        if (recognition.open().isEmpty()) {
            return result;
        }
        ImportReport.Document report = result.report();
        List<ImportReport.Place> places = new ArrayList<>(report.suspicious());
        for (Recognition.OpenPlace open : recognition.open()) {
            int line = document.find(open.eId()).map(Provision::source).map(SourceSpan::firstLine).orElse(report.firstLine());
            places.add(new ImportReport.Place(line, "citation", open.text() + " (" + open.reason() + ")"));
        }
        places.sort(Comparator.comparingInt(ImportReport.Place::line));
        return new DocumentImport.Result(result.body(), new ImportReport.Document(report.id(), report.title(),
                report.firstLine(), report.lastLine(), report.convention(), report.repairs(), places, report.differences()),
                result.structure());
    }

    private DocumentMetadata notice(Catalogue part, CatalogueDocument document) {
        String work = document.metadata().attachedTo();
        if (work == null) {
            return null;
        }
        List<CatalogueDocument> notices = works.getOrDefault(work, List.of());
        if (notices.isEmpty()) {
            issues.add(Issue.error(document.path() + ".attachedTo", Messages.get("catalogue.noNotice", work)));
            return null;
        }
        return notices.stream().filter(part.documents()::contains).findFirst().orElse(notices.get(0)).metadata();
    }
}
