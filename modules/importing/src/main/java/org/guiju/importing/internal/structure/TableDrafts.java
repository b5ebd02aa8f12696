package org.guiju.importing.internal.structure;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.importing.internal.catalogue.Correction;
import org.guiju.importing.internal.catalogue.LineRange;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.SourceSpan;
import org.guiju.regulation.api.text.ChineseNumerals;

/** Makes provisions of tables whose content is known. */
final class TableDrafts {

    private static final Pattern NUMBER = Pattern.compile("表\\s?([A-Z0-9]+(?:[.-][0-9]+)*|[一二三四五六七八九十]{1,3})");

    private final IntFunction<Integer> pages;

    TableDrafts(IntFunction<Integer> pages) {
        this.pages = pages;
    }

    Draft draft(Correction.Table table) {
        Draft draft = new Draft(ProvisionKind.TABLE, table.label());
        draft.heading = table.heading();
        draft.number = number(table.label());
        int first = table.lines().stream().mapToInt(LineRange::first).min().orElse(1);
        int last = table.lines().stream().mapToInt(LineRange::last).max().orElse(first);
        draft.source = span(new LineRange(first, last));
        for (List<Cell> cells : table.header()) {
            Draft row = row(cells, draft.source);
            row.prefix = "head";
            draft.add(row);
        }
        for (Correction.Row row : table.rows()) {
            Draft made = row(row.cells(), row.lines() == null ? draft.source : span(row.lines()));
            boolean lastRow = row == table.rows().get(table.rows().size() - 1);
            if (!lastRow && row.cells().size() == 1 && row.cells().get(0).columns() > 1) {
                // 一、地下储罐: heads the rows below it
                made.prefix = "head";
            }
            draft.add(made);
        }
        for (String note : table.notes()) {
            Draft child = new Draft(ProvisionKind.NOTE, "");
            child.text = note;
            child.source = draft.source;
            draft.add(child);
        }
        return draft;
    }

    private Draft row(List<Cell> cells, SourceSpan source) {
        Draft row = new Draft(ProvisionKind.ROW, "");
        row.cells = cells;
        row.source = source;
        return row;
    }

    private SourceSpan span(LineRange range) {
        return new SourceSpan(range.first(), range.last(), pages.apply(range.first()));
    }

    /** 表2 is 2, 表A.1.1 is A-1-1, 表二 is 2; null if there is none. */
    private static String number(String label) {
        Matcher m = NUMBER.matcher(label);
        if (!m.find()) {
            return null;
        }
        return ChineseNumerals.parse(m.group(1)).stream().mapToObj(String::valueOf).findFirst()
                .orElse(m.group(1).replace('.', '-'));
    }
}
