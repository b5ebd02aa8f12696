package org.guiju.importing.internal.catalogue;

import java.util.List;
import org.guiju.regulation.api.Cell;

/**
 * What the program cannot know about lines of a source. Every correction quotes the beginning of its first line.
 */
public sealed interface Correction {

    /** Where it stands, for messages. */
    String path();

    /** Work that it corrects. */
    String work();

    /** Lines concerned, in order. */
    List<LineRange> lines();

    /** Beginning of the first line, blanks apart. */
    String quote();

    /** Why. */
    String reason();

    /** First line concerned. */
    default int firstLine() {
        return lines().get(0).first();
    }

    /** Whether a line is concerned. */
    default boolean covers(int line) {
        return lines().stream().anyMatch(range -> range.contains(line));
    }

    /**
     * Characters that a correction adds or takes away, blanks apart.
     *
     * @param added characters not in the source
     * @param removed characters of the source that are left out
     */
    record Difference(String added, String removed) {}

    /**
     * Lines that are a table.
     *
     * @param insertAfterLine line behind whose paragraph the table stands
     * @param label 表1, or empty
     * @param heading caption
     * @param header heading rows
     * @param rows rows
     * @param notes notes below
     */
    record Table(String path, String work, List<LineRange> lines, String quote, String reason, Difference difference,
            int insertAfterLine, String label, String heading, List<List<Cell>> header, List<Row> rows, List<String> notes)
            implements Correction {}

    /**
     * A row.
     *
     * @param cells its cells
     * @param lines lines from which it was read, or null
     */
    record Row(List<Cell> cells, LineRange lines) {}

    /** Lines replaced by others; each after the first begins a paragraph unless as many come as go. */
    record Text(String path, String work, List<LineRange> lines, String quote, String reason, Difference difference,
            List<String> replace) implements Correction {}

    /** Lines left out. */
    record Drop(String path, String work, List<LineRange> lines, String quote, String reason) implements Correction {}

    /** A paragraph begins with the first line. */
    record ParagraphStart(String path, String work, List<LineRange> lines, String quote, String reason)
            implements Correction {}

    /** The lines are one paragraph. */
    record Join(String path, String work, List<LineRange> lines, String quote, String reason) implements Correction {}

    /** The paragraph that begins with the first line is no heading and no numbered provision, whatever it looks like. */
    record Plain(String path, String work, List<LineRange> lines, String quote, String reason) implements Correction {}

    /** The paragraph that begins with the first line stands behind the box, table or list before it. */
    record BoxEnd(String path, String work, List<LineRange> lines, String quote, String reason) implements Correction {}
}
