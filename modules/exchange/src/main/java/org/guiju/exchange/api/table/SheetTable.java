package org.guiju.exchange.api.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.guiju.exchange.api.batch.UnreadableRowsException;
import org.guiju.exchange.internal.batch.BatchRow;
import org.guiju.exchange.internal.batch.TextInput;
import org.guiju.exchange.internal.batch.XlsxGuard;
import org.guiju.exchange.internal.batch.XlsxSink;

/** A table of texts and numbers as the first sheet of an Office Open XML workbook. Kept in memory: for thousands of rows. */
public final class SheetTable {

    /** What a spreadsheet keeps of a number and what it shows: 17 digits against 15. */
    private static final MathContext SHOWN = new MathContext(15);
    private static final int MOST_ROWS = 100_000;
    private static final int WIDEST = 40;

    private SheetTable() {}

    /**
     * Reads the first sheet; rows without any text are left out. Dates are {@code yyyy-MM-dd}, of a formula the value counts that
     * was kept.
     *
     * @param locale language of what is told about faults
     * @throws UnreadableRowsException if it is no workbook, hostile, or longer than a table may be
     */
    public static List<List<String>> read(Path file, Locale locale) throws IOException {
        ResourceBundle words = BatchRow.words(locale);
        XlsxGuard.check(file, words);
        List<List<String>> table = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                Stream<Row> stream = book.getFirstSheet().openStream()) {
            for (Iterator<Row> rows = stream.iterator(); rows.hasNext();) {
                List<String> texts = texts(rows.next());
                if (texts.stream().allMatch(String::isEmpty)) {
                    continue;
                }
                if (table.size() == MOST_ROWS) {
                    throw new UnreadableRowsException(words.getString("xlsx.large"), null);
                }
                table.add(texts);
            }
        } catch (UnreadableRowsException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the library tells faults of the file by all kinds of exceptions
            throw new UnreadableRowsException(words.getString("xlsx.none"), e);
        }
        return table;
    }

    /**
     * The text of a CSV file: in UTF-8, with or without a mark at its beginning, or in GB18030 as spreadsheets in China save it.
     */
    public static BufferedReader text(Path file) throws IOException {
        return new TextInput(file).reader();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell).strip());
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            if (format != null && format.contains("yy")) {
                return cell.asDate().toLocalDate().toString();
            }
            BigDecimal shown = cell.asNumber().round(SHOWN).stripTrailingZeros();
            return shown.toPlainString();
        }
        String text = cell.getType() == CellType.STRING ? cell.asString()
                : cell.getType() == CellType.BOOLEAN ? String.valueOf(cell.asBoolean())
                : cell.getType() == CellType.EMPTY ? "" : cell.getRawValue();
        return text == null ? "" : text;
    }

    /**
     * Writes a table with its head set off, and closes the stream.
     *
     * @param sheet name of the sheet
     * @param rows the head, then rows; cells are {@link BigDecimal}, null, or written as their text
     */
    public static void write(OutputStream out, String sheet, List<? extends List<?>> rows) throws IOException {
        Workbook book = new Workbook(out, "Guiju", null);
        Worksheet worksheet = book.newWorksheet(sheet);
        for (int r = 0; r < rows.size(); r++) {
            List<?> cells = rows.get(r);
            for (int c = 0; c < cells.size(); c++) {
                write(worksheet, r, c, cells.get(c));
                if (r == 0) {
                    worksheet.style(0, c).bold().fillColor("DCE6F1").wrapText(true).set();
                    worksheet.width(c, Math.clamp(String.valueOf(cells.get(c)).length() * 2L + 4, 12, WIDEST));
                }
            }
        }
        worksheet.freezePane(1, 1);
        book.finish();
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof BigDecimal number && number.precision() <= SHOWN.getPrecision()) {
            sheet.value(row, column, number);
        } else if (value != null && !String.valueOf(value).isEmpty()) {
            String text = value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
            sheet.inlineString(row, column, XlsxSink.clean(text)); // never a formula
        }
    }
}
