package org.guiju.importing.internal.text;

import java.util.regex.Pattern;

/** Takes Markdown markup off a line and keeps what it says about the line. Heading depth is kept but proves nothing. */
public final class MarkdownMarkup {

    private static final Pattern TAG = Pattern.compile("</?(?:su[bp]|br|b|i|u|em|strong|center|font|span|p|div)\\b[^<>]{0,80}>");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,200})\\]\\([^()\\s]{0,400}\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!<>-])");

    private MarkdownMarkup() {}

    /** Whether a text is Markdown: headings or bold labels at beginnings of lines. */
    public static boolean detect(Iterable<String> lines) {
        int marks = 0;
        for (String line : lines) {
            if (headingDepth(line) > 0 || line.startsWith("**")) {
                marks++;
                if (marks >= 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The line without markup; every kind taken off is counted. */
    public static SourceLine strip(SourceLine line, RepairCounts counts) {
        String text = line.text();
        boolean breakAfter = text.endsWith("  ") || text.endsWith("\\");
        if (text.endsWith("\\")) {
            text = text.substring(0, text.length() - 1);
            counts.add("markup line break");
        }
        text = Blanks.strip(text);
        int depth = headingDepth(text);
        if (depth > 0) {
            text = Blanks.strip(text.substring(depth));
            counts.add("markup heading");
        }
        boolean item = text.startsWith("- ") || text.startsWith("* ") || text.startsWith("+ ");
        if (item) {
            text = Blanks.strip(text.substring(2));
            counts.add("markup list item");
        }
        text = inline(text, counts);
        int boldEnd = 0;
        if (text.startsWith("**")) {
            int close = text.indexOf("**", 2);
            boldEnd = close < 0 ? 0 : close - 2;
        }
        int stars = text.length();
        text = text.replace("**", "").replace("__", "");
        if (text.length() != stars) {
            counts.add("markup bold", (stars - text.length()) / 4);
        }
        return line.withMarkup(text, new SourceLine.Style(depth, Math.min(boldEnd, text.length()), item, breakAfter));
    }

    private static String inline(String text, RepairCounts counts) {
        String out = text;
        if (out.indexOf('<') >= 0) {
            String without = TAG.matcher(out).replaceAll("");
            counts.add("markup tag", without.length() == out.length() ? 0 : 1);
            out = without;
        }
        if (out.indexOf("](") >= 0) {
            String without = LINK.matcher(out).replaceAll("$1");
            counts.add("markup link", without.length() == out.length() ? 0 : 1);
            out = without;
        }
        if (out.indexOf('\\') >= 0) {
            out = ESCAPE.matcher(out).replaceAll("$1");
        }
        return out;
    }

    private static int headingDepth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '#') {
            depth++;
        }
        return depth >= 1 && depth <= 6 && depth < line.length() && Blanks.isBlank(line.charAt(depth)) ? depth : 0;
    }
}
