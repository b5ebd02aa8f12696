package org.guiju.exchange.api.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Outcome;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows in and out in every form; hostile workbooks. The calculator doubles an amount. */
class BatchTest {

    @TempDir
    Path folder;

    private final Calculator calculator = new Calculator("doubled", "test", "doubled.dmn", new DecisionModel(
            "doubled", "urn:test", "加倍", "Doubled", "", Optional.empty(),
            List.of(input("金额", ValueType.AMOUNT, "元"), input("日期", ValueType.DATE, ""), input("名称", ValueType.TEXT, ""),
                    input("确认", ValueType.YES_NO, "")),
            List.of(new DecisionNode("d1", "倍数", "Twice", "number", DecisionNode.Role.VALUE, "元", 1, "",
                    new DecisionNode.Expression("金额*2"), List.of(), List.of(), "", 1),
                    new DecisionNode("d2", "说明", "Note", "string", DecisionNode.Role.VALUE, "", 2, "",
                            new DecisionNode.Expression("名称"), List.of(), List.of(), "", 1)),
            List.of("d1", "d2"), Map.of(), Map.of(), false));

    private final List<Question> asked = new ArrayList<>();

    private static InputNode input(String name, ValueType type, String unit) {
        return new InputNode(name, name, "", type, unit, List.of(), List.of(), null, null, 0, "", "", "", "",
                Optional.empty(), Optional.empty(), 1);
    }

    private Answer answer(Question question) throws QuestionRefusedException {
        asked.add(question);
        if (!(question.inputs().get("金额") instanceof BigDecimal amount)) {
            throw new QuestionRefusedException(List.of(Issue.error("/inputs/金额", "不是数")));
        }
        return new Answer("doubled", Outcome.VALUE, null,
                Map.of("倍数", amount.multiply(BigDecimal.TWO), "说明", question.inputs().getOrDefault("名称", "")),
                List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty(),
                List.of(), new Answer.Versions("m", "d", "e"));
    }

    private byte[] run(BatchFormat in, Path file, BatchFormat out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Batch(calculator, this::answer, Locale.CHINESE).run(in, file, out, bytes, Progress.NONE);
        return bytes.toByteArray();
    }

    private String text(BatchFormat in, Path file, BatchFormat out) throws IOException {
        return new String(run(in, file, out), StandardCharsets.UTF_8);
    }

    private Path workbook(java.util.function.Consumer<Worksheet> fill) throws IOException {
        Path file = folder.resolve("in.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", null)) {
            fill.accept(book.newWorksheet("表"));
        }
        return file;
    }

    @Test
    void workbookCellsBecomeTheValuesThatTheirInputsTake() throws IOException {
        Path file = workbook(s -> {
            String[] head = {"#企业", "金额（元）", "日期", "名称", "确认"};
            for (int i = 0; i < head.length; i++) {
                s.value(0, i, head[i]);
            }
            s.value(2, 0, "甲"); // row 2 is empty
            s.value(2, 1, 0.1 + 0.2); // kept by spreadsheets as 0.30000000000000004, shown as 0.3
            s.value(2, 2, LocalDate.of(2024, 5, 1));
            s.value(2, 3, 12);
            s.value(2, 4, true);
            s.value(3, 1, "420万");
            s.value(3, 4, "否");
        });
        String out = text(BatchFormat.XLSX, file, BatchFormat.CSV);
        assertEquals("""
                row,#企业,outcome,倍数,说明,missing,errors
                1,甲,VALUE,0.6,12,,
                2,,VALUE,8400000,,,
                """, out);
        assertEquals("2024-05-01", asked.get(0).inputs().get("日期"));
        assertEquals(true, asked.get(0).inputs().get("确认"));
        assertEquals(false, asked.get(1).inputs().get("确认"));
    }

    @Test
    void faultsNameTheCell() throws IOException {
        Path file = workbook(s -> {
            s.value(0, 0, "名称");
            s.value(0, 1, "金额");
            s.value(1, 1, "很多");
            s.formula(2, 1, "1+1"); // written without its value
            s.value(3, 1, 5);
            s.value(3, 2, "无列名");
        });
        String[] lines = text(BatchFormat.XLSX, file, BatchFormat.CSV).split("\n");
        assertEquals("1,,,,,B2 金额：不是数", lines[1]);
        assertEquals("2,,,,,B3 金额：公式没有保存计算值，请改填数值", lines[2]);
        assertEquals("3,,,,,第 3 列在首行没有名称，此处却有“无列名”", lines[3]);
    }

    @Test
    void workbookOutHasInputsFiguresAndNoFormulas() throws IOException {
        Path csv = Files.writeString(folder.resolve("in.csv"), """
                金额,名称
                12.5,=HYPERLINK("http://example.org")
                一些,+1
                """);
        Path out = Files.write(folder.resolve("out.xlsx"), run(BatchFormat.CSV, csv, BatchFormat.XLSX));
        try (ReadableWorkbook book = new ReadableWorkbook(out.toFile())) {
            var rows = book.getFirstSheet().read();
            assertEquals("行 金额（元） 日期 名称 确认 结论 倍数（元） 说明 尚缺 错误",
                    String.join(" ", rows.get(0).stream().map(Cell::getText).toList()));
            assertEquals(new BigDecimal("25.0"), rows.get(1).getCell(6).asNumber().setScale(1));
            assertEquals(CellType.STRING, rows.get(1).getCell(3).getType());
            assertEquals("=HYPERLINK(\"http://example.org\")", rows.get(1).getCell(7).asString());
            assertEquals("计算结果", rows.get(1).getCell(5).asString());
            assertEquals("金额：不是数", rows.get(2).getCell(9).asString());
        }
    }

    @Test
    void whatCsvWouldMakeAFormulaIsText() throws IOException {
        Path csv = Files.writeString(folder.resolve("in.csv"), """
                金额,名称
                -3,=1+1
                1,-2+3
                1,@SUM(A1)
                """);
        assertEquals("""
                row,outcome,倍数,说明,missing,errors
                1,VALUE,-6,'=1+1,,
                2,VALUE,2,'-2+3,,
                3,VALUE,2,'@SUM(A1),,
                """, text(BatchFormat.CSV, csv, BatchFormat.CSV));
    }

    @Test
    void aRowWithTooManyCellsIsTheOnlyFaultyOne() throws IOException {
        Path csv = Files.writeString(folder.resolve("in.csv"), "金额\n1\n1,2\n3\n");
        String[] lines = text(BatchFormat.CSV, csv, BatchFormat.CSV).split("\n");
        assertTrue(lines[2].contains("第 2 列"), lines[2]);
        assertEquals("3,VALUE,6,,,", lines[3]);
    }

    @Test
    void tablesSavedByChineseSpreadsheetsAreRead() throws IOException {
        Path csv = Files.write(folder.resolve("in.csv"), "金额,名称\n1,规矩\n".getBytes(Charset.forName("GB18030")));
        assertTrue(text(BatchFormat.CSV, csv, BatchFormat.CSV).contains("1,VALUE,2,规矩,,"));
        Path marked = Files.writeString(folder.resolve("marked.csv"), "\ufeff金额,名称\n1,规矩\n");
        assertTrue(text(BatchFormat.CSV, marked, BatchFormat.JSON_LINES).contains("\"倍数\":2"));
    }

    @Test
    void aLineWithoutEndIsOneFault() throws IOException {
        Path lines = Files.writeString(folder.resolve("in.jsonl"),
                "{\"inputs\":{\"金额\":1}}\n" + "x".repeat(3_000_000) + "\n{\"inputs\":{\"金额\":2}}");
        String[] out = text(BatchFormat.JSON_LINES, lines, BatchFormat.JSON_LINES).split("\n");
        assertEquals(3, out.length);
        assertTrue(out[1].contains("一百万"), out[1]);
        assertTrue(out[2].contains("\"倍数\":4"), out[2]);
    }

    @Test
    void cancelStopsBetweenRows() throws IOException {
        Path csv = Files.writeString(folder.resolve("in.csv"), "金额\n" + "1\n".repeat(1000));
        Progress progress = new Progress() {
            @Override
            public void report(long done, long total, String message) {
                assertTrue(total > 0 && done <= total, done + "/" + total);
            }

            @Override
            public boolean isCancelled() {
                return asked.size() == 10;
            }
        };
        assertThrows(CancellationException.class, () -> new Batch(calculator, this::answer, Locale.CHINESE)
                .run(BatchFormat.CSV, csv, BatchFormat.XLSX, new ByteArrayOutputStream(), progress));
        assertEquals(10, asked.size());
    }

    @Test
    void hostileWorkbooksAreRefusedUnread() throws IOException {
        String cell = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"%s\" t=\"inlineStr\"><is><t>金额</t></is></c></row></sheetData></worksheet>";
        refused(zip(cell.formatted("ZZZZZZZ1").getBytes(StandardCharsets.UTF_8)), "不可能的单元格");
        refused(zip(("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + cell.formatted("A1"))
                .getBytes(StandardCharsets.UTF_8)), "文档类型声明");
        refused(zip(cell.formatted("A1").getBytes(StandardCharsets.UTF_16)), "文档类型声明");
        refused(zip(" ".repeat(40 << 20).getBytes(StandardCharsets.UTF_8)), "过大");
        refused(Files.writeString(folder.resolve("no.xlsx"), "金额\n1\n"), "不是 XLSX");
        refused(Files.write(folder.resolve("empty.xlsx"), new byte[0]), "不是 XLSX");
        assertTrue(asked.isEmpty());
    }

    private void refused(Path file, String why) {
        UnreadableRowsException refused = assertThrows(UnreadableRowsException.class,
                () -> run(BatchFormat.XLSX, file, BatchFormat.CSV));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
        assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
    }

    /** A workbook with this sheet, the rest as spreadsheets write it. */
    private Path zip(byte[] sheet) throws IOException {
        Path plain = workbook(s -> s.value(0, 0, "金额"));
        Path file = folder.resolve("hostile.xlsx");
        try (java.util.zip.ZipFile in = new java.util.zip.ZipFile(plain.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : in.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals("xl/worksheets/sheet1.xml") ? sheet : in.getInputStream(entry).readAllBytes());
            }
        }
        return file;
    }

    @Test
    void aWorkbookCutShortIsToldAtItsRow() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 2; i < 2000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>1</v></c></row>");
        }
        Path file = zip(("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>金额</t></is></c></row>" + rows + "<row r=\"2000\"><c r=").getBytes(StandardCharsets.UTF_8));
        String[] lines = text(BatchFormat.XLSX, file, BatchFormat.CSV).split("\n");
        assertEquals("1,VALUE,2,,,", lines[1]);
        assertTrue(lines[lines.length - 1].contains("已损坏"), lines[lines.length - 1]);
    }

    @Test
    void aTemplateOfEveryFormIsReadBackAndAnswered() throws IOException {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (BatchFormat format : BatchFormat.values()) {
                Path file = folder.resolve("template-" + locale + "." + format.extension());
                try (OutputStream out = Files.newOutputStream(file)) {
                    new BatchTemplate(calculator, locale).write(format, out);
                }
                asked.clear();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                Batch.Summary done = new Batch(calculator, this::answer, locale)
                        .run(format, file, BatchFormat.CSV, out, Progress.NONE);
                assertEquals(List.of(), done.faults(), file.toString());
                assertEquals(1, asked.size(), file.toString());
                assertEquals(0, BigDecimal.ONE.compareTo((BigDecimal) asked.getFirst().inputs().get("金额")), file.toString());
                assertEquals("2024-06-03", String.valueOf(asked.getFirst().inputs().get("日期")), file.toString());
            }
        }
    }

    @Test
    void faultsAreCountedAndTheFirstAreTold() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "金额（元）\n" + "很多\n".repeat(150));
        Batch.Summary done = new Batch(calculator, q -> {
            throw new QuestionRefusedException(List.of(Issue.error("/inputs/金额", "无法识别")));
        }, Locale.CHINESE).run(BatchFormat.CSV, file, BatchFormat.CSV, OutputStream.nullOutputStream(), Progress.NONE);
        assertEquals(150, done.faulty());
        assertEquals(Batch.MOST_FAULTS, done.faults().size());
        assertEquals(new Batch.Fault(1, "", "金额", "无法识别"), done.faults().getFirst());
    }
}
