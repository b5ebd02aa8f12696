package org.guiju.calculation.internal.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Entries of content as FEEL values. Every row carries the address it rests on under {@link #CITATION}. */
final class ContentValues {

    /** Key of the address in every row. */
    static final String CITATION = "依据";

    private static final Map<String, BigDecimal> YUAN =
            Map.of("元", BigDecimal.ONE, "万元", BigDecimal.valueOf(10_000), "亿元", BigDecimal.valueOf(100_000_000));

    private ContentValues() {}

    /** A time limit: 编号, 名称, 条件, 数, 单位, 方向 and the yearly day 月, 日 where it has one. */
    static Map<String, Object> timelimit(JsonNode node) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("编号", node.path("id").asText());
        row.put("名称", node.path("name").path("zh").asText());
        row.put("条件", node.path("condition").asText(null));
        row.put("数", node.has("number") ? decimal(node.path("number")) : null);
        row.put("单位", node.path("unit").asText(null));
        row.put("方向", node.path("direction").asText());
        if (node.has("annual")) {
            row.put("月", decimal(node.path("annual").path("month")));
            row.put("日", decimal(node.path("annual").path("day")));
        }
        if (node.path("missed").has("consequence")) {
            row.put("逾期后果", node.path("missed").path("consequence").asText());
        }
        row.put(CITATION, first(node.path("citations")));
        return row;
    }

    /** The rows of a table in force on a day: a column each, and 行 for the id of the row. */
    static List<Map<String, Object>> rows(JsonNode table, LocalDate on) {
        Map<String, String> types = new LinkedHashMap<>();
        table.path("columns").forEach(c -> types.put(c.path("name").asText(), c.path("type").asText()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode node : table.path("rows")) {
            if (!holds(node, on)) {
                continue;
            }
            Map<String, Object> row = new LinkedHashMap<>();
            types.forEach((column, type) -> row.put(column, cell(node.path("cells").path(column), type)));
            row.put("行", node.path("id").asText());
            row.put(CITATION, address(node.path("citation")));
            rows.add(row);
        }
        return rows;
    }

    /** An obligation: 编号, 名称, 义务, 违法行为, 主体, 处罚 (rows) and 加重 (rows). */
    static Map<String, Object> obligation(JsonNode node) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("编号", node.path("id").asText());
        row.put("名称", node.path("name").path("zh").asText());
        row.put("主体", strings(node.path("who")));
        row.put("义务", node.path("duty").path("text").asText());
        row.put("违法行为", node.path("violation").path("text").asText());
        row.put("处罚", penalties(node.path("penalties")));
        List<Map<String, Object>> escalation = new ArrayList<>();
        for (JsonNode step : node.path("escalation")) {
            Map<String, Object> more = new LinkedHashMap<>();
            more.put("情形", step.path("condition").asText());
            more.put("处罚", penalties(step.path("penalties")));
            more.put(CITATION, first(step.path("citations")));
            escalation.add(more);
        }
        row.put("加重", escalation);
        row.put("起", node.has("from") ? LocalDate.parse(node.path("from").asText()) : null);
        row.put("止", node.has("to") ? LocalDate.parse(node.path("to").asText()) : null);
        row.put(CITATION, first(node.path("violation").path("citations")));
        return row;
    }

    /** A target: 编号, 名称, 指标, 单位, 比较, 值, 变化 (whether against the base), 基准年, 基准值, 期限, 年, 范围, 性质, 说明. */
    static Map<String, Object> target(JsonNode node) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("编号", node.path("id").asText());
        row.put("名称", node.path("name").path("zh").asText());
        row.put("指标", node.path("indicator").asText());
        row.put("单位", node.path("unit").asText());
        row.put("比较", node.path("comparison").asText());
        row.put("值", decimal(node.path("value")));
        row.put("变化", node.path("change").asBoolean());
        JsonNode base = node.path("base");
        row.put("基准年", base.has("year") ? decimal(base.path("year")) : null);
        row.put("基准值", base.has("value") ? decimal(base.path("value")) : null);
        LocalDate by = LocalDate.parse(node.path("by").asText());
        row.put("期限", by);
        row.put("年", BigDecimal.valueOf(by.getYear()));
        row.put("范围", node.path("scope").asText(null));
        row.put("性质", node.path("binding").asText(null));
        row.put("说明", node.path("note").asText(null));
        row.put(CITATION, first(node.path("citations")));
        return row;
    }

    /** Penalties: 种类, 对象, 下限, 上限 (in 元 where money), 单位, 倍数基数, 倍数下限, 倍数上限, 按, 情形, 代替. */
    private static List<Map<String, Object>> penalties(JsonNode list) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode node : list) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("种类", node.path("kind").asText());
            row.put("对象", node.path("on").asText(null));
            JsonNode range = node.path("range");
            String unit = range.path("unit").asText(null);
            BigDecimal factor = YUAN.getOrDefault(unit == null ? "" : unit, BigDecimal.ONE);
            row.put("下限", range.has("min") ? decimal(range.path("min")).multiply(factor) : null);
            row.put("上限", range.has("max") ? decimal(range.path("max")).multiply(factor) : null);
            row.put("单位", YUAN.containsKey(unit == null ? "" : unit) ? "元" : unit);
            JsonNode multiple = node.path("multiple");
            row.put("倍数基数", multiple.path("of").asText(null));
            row.put("倍数下限", multiple.has("min") ? decimal(multiple.path("min")) : null);
            row.put("倍数上限", multiple.has("max") ? decimal(multiple.path("max")) : null);
            row.put("按比例", multiple.path("share").asBoolean());
            row.put("按", node.path("per").asText(null));
            row.put("情形", node.path("condition").asText(null));
            row.put("代替", node.path("instead").asBoolean());
            row.put("办法", node.path("formula").asText(null));
            row.put(CITATION, first(node.path("citations")));
            rows.add(row);
        }
        return rows;
    }

    /** The value of a parameter that holds on a day, or null. */
    static JsonNode valueOn(JsonNode parameter, LocalDate on) {
        JsonNode found = null;
        for (JsonNode value : parameter.path("values")) {
            if (holds(value, on)) {
                found = value; // they stand in order: a later one takes over
            }
        }
        return found;
    }

    static boolean holds(JsonNode node, LocalDate on) {
        return (!node.has("from") || !on.isBefore(LocalDate.parse(node.path("from").asText())))
                && (!node.has("to") || !on.isAfter(LocalDate.parse(node.path("to").asText())));
    }

    static Object scalar(JsonNode node) {
        return node.isNumber() ? decimal(node) : node.isBoolean() ? (Object) node.asBoolean() : node.asText();
    }

    private static Object cell(JsonNode node, String type) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).map(n -> cell(n, type)).toList();
        }
        return type.equals("date") ? LocalDate.parse(node.asText()) : scalar(node);
    }

    static List<String> citations(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(ContentValues::address).toList();
    }

    static String first(JsonNode list) {
        return list.isEmpty() ? "" : address(list.get(0));
    }

    /** The address of a citation; of a text that is not held its title. */
    static String address(JsonNode citation) {
        if (citation.isTextual()) {
            return citation.asText();
        }
        return citation.has("address") ? citation.path("address").asText() : citation.path("external").asText();
    }

    private static List<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static BigDecimal decimal(JsonNode node) {
        return node.decimalValue();
    }
}
