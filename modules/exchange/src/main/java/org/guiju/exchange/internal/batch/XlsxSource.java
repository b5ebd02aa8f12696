package org.guiju.exchange.internal.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.exchange.api.batch.UnreadableRowsException;

/** Rows of the first sheet of a workbook; its first row that is not empty is the head. */
public final class XlsxSource implements RowSource {

    /** What a spreadsheet keeps of a number and what it shows: 17 digits against 15. */
    private static final MathContext SHOWN = new MathContext(15);

    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final TableHead head;
    private final ResourceBundle words;
    private long number;
    private boolean ended;

    /** Of a file. */
    public XlsxSource(Path file, TableHead head, Locale locale) throws IOException {
        this.words = BatchRow.words(locale);
        this.head = head;
        XlsxGuard.check(file, words);
        ReadableWorkbook opened = null;
        try {
            opened = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
            stream = opened.getFirstSheet().openStream();
            rows = stream.iterator();
            Row first = nextFilled();
            head.read(first == null ? List.of() : texts(first));
            book = opened;
        } catch (IOException | RuntimeException e) { // the library tells faults of the file by all kinds of exceptions
            if (opened != null) {
                opened.close();
            }
            throw new UnreadableRowsException(words.getString("xlsx.none"), e);
        }
    }

    private Row nextFilled() {
        while (rows.hasNext()) {
            Row row = rows.next();
            for (Cell cell : row) {
                if (cell != null && (cell.getType() == CellType.FORMULA || !text(cell).isEmpty())) {
                    return row;
                }
            }
        }
        return null;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell));
        }
        return texts;
    }

    @Override
    public BatchRow next() {
        if (ended) {
            return null;
        }
        number++;
        try {
            Row row = nextFilled();
            return row == null ? null : read(row);
        } catch (RuntimeException e) { // the library tells faults of the file by various unchecked exceptions
            ended = true;
            return BatchRow.unreadable(number, words.getString("xlsx.broken"));
        }
    }

    private BatchRow read(Row row) {
        List<Object> cells = new ArrayList<>();
        List<String> places = new ArrayList<>();
        Map<Integer, String> faults = new HashMap<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            places.add(cell == null ? "" : cell.getAddress().toString());
            cells.add(cell == null ? null : value(cell, head.type(i), i, faults));
        }
        return head.row(number, cells, faults, places);
    }

    /** Of a formula the value that was kept when the workbook was saved. */
    private Object value(Cell cell, ValueType type, int column, Map<Integer, String> faults) {
        String raw = text(cell);
        if (cell.getType() == CellType.FORMULA && raw.isEmpty()) {
            faults.put(column, words.getString("xlsx.formula"));
            return "=";
        }
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.FORMULA && raw.startsWith("#")) {
            faults.put(column, new MessageFormat(words.getString("xlsx.error")).format(new Object[] {raw}));
            return raw.isEmpty() ? "#" : raw;
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean();
        }
        BigDecimal figure = figure(cell, raw);
        if (figure == null) {
            return raw;
        }
        return switch (type) {
            case DATE -> date(figure).toLocalDate().toString();
            case DATE_TIME -> date(figure).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss"));
            case NUMBER, AMOUNT -> figure;
            case YES_NO -> figure.signum() != 0;
            default -> figure.toPlainString();
        };
    }

    private static BigDecimal figure(Cell cell, String raw) {
        try {
            BigDecimal exact = cell.getType() == CellType.NUMBER ? cell.asNumber()
                    : cell.getType() == CellType.FORMULA ? new BigDecimal(raw) : null;
            if (exact == null) {
                return null;
            }
            BigDecimal shown = exact.round(SHOWN).stripTrailingZeros();
            return shown.scale() < 0 ? shown.setScale(0) : shown;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Days since the epoch of the workbook and parts of a day, to the second. */
    private LocalDateTime date(BigDecimal serial) {
        long days = serial.longValue();
        long seconds = serial.subtract(BigDecimal.valueOf(days)).multiply(BigDecimal.valueOf(86_400)).setScale(0, java.math.RoundingMode.HALF_UP).longValue();
        LocalDateTime epoch = book.isDate1904() ? LocalDateTime.of(1904, 1, 1, 0, 0)
                : LocalDateTime.of(1899, 12, days < 60 ? 31 : 30, 0, 0); // 1900 has a 29 February there
        return epoch.plusDays(days).plusSeconds(seconds);
    }

    private static String text(Cell cell) {
        String text = switch (cell.getType()) {
            case STRING -> cell.asString();
            case EMPTY -> "";
            default -> cell.getRawValue();
        };
        return text == null ? "" : text.strip();
    }

    @Override
    public List<String> extras() {
        return head.extras();
    }

    @Override
    public long read() {
        return 0;
    }

    @Override
    public long total() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
