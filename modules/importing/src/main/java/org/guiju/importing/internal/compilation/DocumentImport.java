package org.guiju.importing.internal.compilation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guiju.importing.api.ImportReport;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.catalogue.CatalogueDocument;
import org.guiju.importing.internal.catalogue.Correction;
import org.guiju.importing.internal.catalogue.CorrectionApplier;
import org.guiju.importing.internal.catalogue.LineRange;
import org.guiju.importing.internal.check.Conservation;
import org.guiju.importing.internal.check.StructureCheck;
import org.guiju.importing.internal.paragraph.Convention;
import org.guiju.importing.internal.paragraph.Paragraph;
import org.guiju.importing.internal.paragraph.ParagraphAssembler;
import org.guiju.importing.internal.structure.Block;
import org.guiju.importing.internal.structure.TreeBuilder;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.importing.internal.text.Mark;
import org.guiju.importing.internal.text.MarkdownMarkup;
import org.guiju.importing.internal.text.RepairCounts;
import org.guiju.importing.internal.text.SourceLine;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.Provision;

/** Imports one document of a compilation: lines, corrections, paragraphs, tree, checks. */
final class DocumentImport {

    private static final int EXCERPT = 40;

    private final SourceFile file;
    private final CatalogueDocument document;
    private final List<Correction> corrections;
    private final boolean markdown;
    private final List<Issue> issues;
    private final RepairCounts counts = new RepairCounts();
    private final List<ImportReport.Place> suspicious = new ArrayList<>();

    DocumentImport(SourceFile file, CatalogueDocument document, List<Correction> corrections, boolean markdown,
            List<Issue> issues) {
        this.file = file;
        this.document = document;
        this.corrections = corrections;
        this.markdown = markdown;
        this.issues = issues;
    }

    /** What came out: the tree and what is to be reported. */
    record Result(List<Provision> body, ImportReport.Document report, StructureCheck structure) {}

    Result run() {
        List<SourceLine> lines = file.read(document.lines(), counts);
        if (markdown) {
            lines = lines.stream().map(line -> MarkdownMarkup.strip(line, counts)).toList();
        }
        checkTitle(lines);
        lines = markLines(lines);
        lines = new CorrectionApplier(issues, counts).apply(lines, corrections);
        Convention convention = document.convention() != null ? document.convention()
                : markdown ? Convention.MARKDOWN : ParagraphAssembler.detect(lines);
        List<Paragraph> paragraphs = ParagraphAssembler.assemble(lines, convention, this::doubt);
        List<Block> blocks = insertTables(paragraphs);
        issues.addAll(Conservation.compareLines(document.path(), lines, blocks));
        List<Provision> body = TreeBuilder.build(blocks, file::page, this::doubt, counts);
        issues.addAll(Conservation.compareTree(document.path(), blocks, body));
        StructureCheck structure = new StructureCheck(body, document.missingAnnexes().size());
        suspicious.sort(Comparator.comparingInt(ImportReport.Place::line));
        ImportReport.Document report = new ImportReport.Document(document.metadata().id().toString(),
                document.metadata().title(), document.lines().first(), document.lines().last(), convention.id(), counts.toMap(),
                suspicious, structure.differences(document.expected()));
        return new Result(body, report, structure);
    }

    /** Title lines leave the body; lines of signature and closing are marked. */
    private List<SourceLine> markLines(List<SourceLine> lines) {
        List<SourceLine> result = new ArrayList<>();
        for (SourceLine line : lines) {
            if (contains(document.titleLines(), line.number())) {
                counts.add("title line to metadata");
            } else if (contains(document.signatureLines(), line.number())) {
                result.add(line.with(Mark.SIGNATURE));
            } else if (contains(document.closingLines(), line.number())) {
                result.add(line.with(Mark.CLOSING));
            } else {
                result.add(line);
            }
        }
        return result;
    }

    private void checkTitle(List<SourceLine> lines) {
        StringBuilder printed = new StringBuilder();
        int first = document.lines().first();
        for (SourceLine line : lines) {
            if (contains(document.titleLines(), line.number())) {
                printed.append(Blanks.remove(line.text()));
            }
        }
        String title = Blanks.remove(document.metadata().title());
        if (!printed.isEmpty() && printed.indexOf(title) < 0) {
            suspicious.add(new ImportReport.Place(first, "title", Messages.get("title.notPrinted", title, printed)));
        }
    }

    private List<Block> insertTables(List<Paragraph> paragraphs) {
        List<Correction.Table> tables = new ArrayList<>();
        for (Correction correction : corrections) {
            if (correction instanceof Correction.Table table) {
                tables.add(table);
            }
        }
        tables.sort(Comparator.comparingInt(Correction.Table::insertAfterLine).thenComparingInt(Correction.Table::firstLine));
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (Paragraph paragraph : paragraphs) {
            while (next < tables.size() && tables.get(next).insertAfterLine() < paragraph.first().number()) {
                blocks.add(new Block.Table(tables.get(next++)));
            }
            blocks.add(new Block.Text(paragraph));
        }
        while (next < tables.size()) {
            blocks.add(new Block.Table(tables.get(next++)));
        }
        return blocks;
    }

    private void doubt(int line, String kind) {
        String text = Blanks.strip(file.raw(line));
        suspicious.add(new ImportReport.Place(line, kind, text.length() > EXCERPT ? text.substring(0, EXCERPT) : text));
    }

    static boolean contains(List<LineRange> ranges, int line) {
        return ranges.stream().anyMatch(range -> range.contains(line));
    }
}
