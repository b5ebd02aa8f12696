package org.guiju.importing.internal.single;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A paragraph of a DOCX file.
 *
 * @param lines its text, cut at line breaks
 * @param heading outline level from 1, 0 for none
 * @param list id of the list that numbers it, or null
 * @param listLevel level in that list, from 0
 * @param bold whether all its text is bold
 */
record DocxParagraph(List<String> lines, int heading, String list, int listLevel, boolean bold) {

    private static final int DEEPEST_OUTLINE = 9;

    /** Reads from the start of a paragraph to its end. */
    static DocxParagraph read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int heading = 0;
        String list = null;
        int level = 0;
        int open = 1;
        int deleted = 0;
        boolean run = false;
        boolean runBold = false;
        boolean plainText = false;
        while (open > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                switch (xml.getLocalName()) {
                    case "del", "moveFrom" -> deleted++;
                    case "r" -> {
                        run = true;
                        runBold = false;
                    }
                    case "b" -> runBold |= run && isOn(xml);
                    case "outlineLvl" -> heading = number(xml) < DEEPEST_OUTLINE ? number(xml) + 1 : heading;
                    case "pStyle" -> heading = heading == 0 ? styleDepth(value(xml)) : heading;
                    case "ilvl" -> level = number(xml);
                    case "numId" -> list = value(xml);
                    case "tab" -> text.append(run && deleted == 0 ? "\t" : "");
                    case "br", "cr" -> text.append(run && deleted == 0 ? "\n" : "");
                    case "noBreakHyphen" -> text.append(deleted == 0 ? "-" : "");
                    case "t" -> {
                        String words = xml.getElementText();
                        open--;
                        if (deleted == 0) {
                            text.append(words);
                            plainText |= !runBold && !words.isBlank();
                        }
                    }
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
                if (xml.getLocalName().equals("del") || xml.getLocalName().equals("moveFrom")) {
                    deleted--;
                } else if (xml.getLocalName().equals("r")) {
                    run = false;
                }
            }
        }
        return new DocxParagraph(List.of(text.toString().split("\n")), heading, list, level, !plainText && !text.isEmpty());
    }

    private static boolean isOn(XMLStreamReader xml) {
        String value = value(xml);
        return value == null || !(value.equals("0") || value.equals("false"));
    }

    private static int number(XMLStreamReader xml) {
        String value = value(xml);
        return value != null && value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
    }

    /** Built-in styles are called Heading1 or, in Chinese templates, plainly 1. */
    private static int styleDepth(String style) {
        if (style == null) {
            return 0;
        }
        if (style.equals("Title")) {
            return 1;
        }
        String digits = style.matches("(?i)heading ?[1-9]") ? style.substring(style.length() - 1) : style;
        return digits.matches("[1-9]") ? Integer.parseInt(digits) : 0;
    }

    static String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
