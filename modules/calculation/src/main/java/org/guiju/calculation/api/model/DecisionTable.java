package org.guiju.calculation.api.model;

import java.util.List;

/**
 * A decision table.
 *
 * @param hitPolicy UNIQUE, FIRST, ANY, PRIORITY, COLLECT, RULE ORDER or OUTPUT ORDER
 * @param aggregation SUM, MIN, MAX, COUNT or empty
 * @param columns input columns
 * @param outputs output columns
 * @param rules rows in order
 */
public record DecisionTable(
        String hitPolicy, String aggregation, List<Column> columns, List<Output> outputs, List<Rule> rules)
        implements DecisionNode.Logic {

    /** Copies the lists. */
    public DecisionTable {
        columns = List.copyOf(columns);
        outputs = List.copyOf(outputs);
        rules = List.copyOf(rules);
    }

    /**
     * An input column.
     *
     * @param expression what is tested, in FEEL
     * @param typeRef its type, empty if not said
     * @param values allowed values, in FEEL, empty if not said
     */
    public record Column(String expression, String typeRef, String values) {}

    /**
     * An output column.
     *
     * @param name name, empty where the table has one output
     * @param typeRef its type, empty if not said
     * @param fallback value if no row fits, in FEEL, empty if none
     */
    public record Output(String name, String typeRef, String fallback) {}

    /**
     * A row.
     *
     * @param number number from 1
     * @param tests unary tests, one for each input column
     * @param results expressions, one for each output column
     * @param citations addresses of the provisions the row rests on
     * @param note remark of the row, empty if none
     * @param line line of the file
     */
    public record Rule(
            int number, List<String> tests, List<String> results, List<String> citations, String note, int line) {
        /** Copies the lists. */
        public Rule {
            tests = List.copyOf(tests);
            results = List.copyOf(results);
            citations = List.copyOf(citations);
        }
    }

    /** Whether at most one row counts. */
    public boolean singleHit() {
        return switch (hitPolicy) {
            case "UNIQUE", "FIRST", "ANY", "PRIORITY" -> true;
            default -> false;
        };
    }
}
