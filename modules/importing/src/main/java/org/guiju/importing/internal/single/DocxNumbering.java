package org.guiju.importing.internal.single;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guiju.regulation.api.text.ChineseNumerals;

/** Automatic numbers of a DOCX file, which are not in its text: 第%1条, （%1）, %1. counted in Chinese or Arabic numerals. */
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final int LARGEST = 9999;
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private DocxNumbering() {}

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    static DocxNumbering none() {
        return new DocxNumbering();
    }

    static DocxNumbering read(XMLStreamReader xml) throws XMLStreamException {
        DocxNumbering result = new DocxNumbering();
        String list = null;
        Level[] levels = new Level[LEVELS];
        Level level = new Level();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = DocxParagraph.value(xml);
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    levels = new Level[LEVELS];
                    result.definitions.put(attribute(xml, "abstractNumId"), levels);
                }
                case "lvl" -> {
                    level = new Level();
                    int depth = integer(attribute(xml, "ilvl"), 0);
                    if (depth < LEVELS) {
                        levels[depth] = level;
                    }
                }
                case "start" -> level.start = integer(value, 1);
                case "numFmt" -> level.format = value == null ? "decimal" : value;
                case "lvlText" -> level.text = value == null ? "" : value;
                case "num" -> list = attribute(xml, "numId");
                case "abstractNumId" -> {
                    if (list != null && value != null) {
                        result.lists.put(list, value);
                    }
                }
                default -> { }
            }
        }
        return result;
    }

    /** The label of the next paragraph of a list, empty if it has none that can be written. */
    String next(String list, int depth) {
        String definition = list == null ? null : lists.get(list);
        Level[] levels = definition == null ? null : definitions.get(definition);
        if (levels == null || depth < 0 || depth >= LEVELS || levels[depth] == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(definition, d -> new int[LEVELS]);
        counter[depth] = counter[depth] == 0 ? levels[depth].start : counter[depth] + 1;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        String text = levels[depth].text;
        if (levels[depth].format.equals("bullet") || levels[depth].format.equals("none")) {
            return "";
        }
        for (int i = 0; i <= depth; i++) {
            if (levels[i] != null && text.contains("%" + (i + 1))) {
                text = text.replace("%" + (i + 1), write(Math.max(counter[i], levels[i].start), levels[i].format));
            }
        }
        return text.endsWith("条") || text.endsWith("章") || text.endsWith("节") ? text + " " : text;
    }

    private static String write(int number, String format) {
        boolean chinese = format.startsWith("chinese") || format.startsWith("japaneseCounting")
                || format.startsWith("taiwaneseCounting") || format.startsWith("ideographDigital");
        if (chinese && number >= 1 && number <= LARGEST) {
            return ChineseNumerals.format(number);
        }
        if (format.startsWith("decimalEnclosedCircle") && number <= CIRCLED.length() && number >= 1) {
            return CIRCLED.substring(number - 1, number);
        }
        return String.valueOf(number);
    }

    private static int integer(String value, int otherwise) {
        return value != null && value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : otherwise;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
