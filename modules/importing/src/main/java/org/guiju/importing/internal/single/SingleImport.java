package org.guiju.importing.internal.single;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guiju.importing.api.ImportException;
import org.guiju.importing.api.ImportReport;
import org.guiju.importing.api.ImportResult;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.check.Conservation;
import org.guiju.importing.internal.check.StructureCheck;
import org.guiju.importing.internal.structure.Block;
import org.guiju.importing.internal.structure.TreeBuilder;
import org.guiju.importing.internal.text.RepairCounts;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.CitationRecognizer;
import org.guiju.regulation.api.task.Progress;

/** Imports one file: content, title block, signature, tree, checks, citations. */
public final class SingleImport {

    private final String name;
    private final CitationRecognizer recognizer;
    private final LocalDate today;
    private final List<Issue> issues = new ArrayList<>();
    private final List<ImportReport.Place> suspicious = new ArrayList<>();

    /**
     * Prepares an import.
     *
     * @param name name of the file, for messages and as its source
     * @param recognizer finds citations
     * @param today day of the import, used where the file prints no date
     */
    public SingleImport(String name, CitationRecognizer recognizer, LocalDate today) {
        this.name = name;
        this.recognizer = recognizer;
        this.today = today;
    }

    /**
     * Imports.
     *
     * @throws ImportException if the file cannot be understood
     * @throws IOException if reading fails
     */
    public ImportResult run(byte[] bytes, Progress progress) throws IOException {
        FileContent content = FileFormats.read(name, bytes, progress);
        progress.checkCancelled();
        TitleBlock title = TitleBlock.read(content.blocks());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < content.blocks().size(); i++) {
            if (!title.titleBlocks().contains(i)) {
                blocks.add(content.blocks().get(i));
            }
        }
        SignatureGuess signature = SignatureGuess.read(blocks);
        RepairCounts counts = new RepairCounts();
        counts.addAll(content.repairs());
        List<Provision> body = TreeBuilder.build(signature.blocks(), line -> null, this::doubt, counts);
        issues.addAll(Conservation.compareTree(name, signature.blocks(), body));
        if (body.isEmpty()) {
            throw ImportException.of(name, Messages.get("file.noText"));
        }
        StructureCheck structure = new StructureCheck(body, 0);
        String text = text(blocks);
        DocumentMetadata metadata = new MetadataGuess(name, title, signature, issues)
                .guess(text, content.lines(), structure.counts(), today);
        progress.checkCancelled();
        LegalDocument plain = new LegalDocument(metadata, body, List.of(), List.of());
        LegalDocument document = recognizer.recognize(plain).in(plain);
        suspicious.sort(Comparator.comparingInt(ImportReport.Place::line));
        for (ImportReport.Place place : suspicious) {
            issues.add(Issue.warning(name + ":" + place.line(), Messages.get("single.doubt", place.line(), place.kind(), place.text())));
        }
        ImportReport.Document report = new ImportReport.Document(metadata.id().toString(), metadata.title(), 1,
                Math.max(1, content.lines()), content.format(), counts.toMap(), suspicious, List.of());
        ImportReport.Source source = new ImportReport.Source(
                name, content.format(), content.lines(), counts.toMap(), List.of(report), List.of());
        return new ImportResult(List.of(document), new ImportReport(List.of(source)), issues);
    }

    private void doubt(int line, String kind) {
        suspicious.add(new ImportReport.Place(line, kind, ""));
    }

    private static String text(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                out.append(text.paragraph().text().replace(" ", "")).append('\n');
            }
        }
        return out.toString();
    }
}
