package org.guiju.importing.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.guiju.importing.internal.text.Characters;
import org.guiju.importing.internal.text.Mark;
import org.guiju.importing.internal.text.MarkdownMarkup;
import org.guiju.importing.internal.text.SourceLine;

/** Makes paragraphs of the lines of a document: by the convention of its lines, and by marks where those know better. */
public final class ParagraphAssembler {

    private ParagraphAssembler() {}

    /** Told of doubtful places. */
    public interface Doubts {
        /** A line and what is doubtful about it. */
        void add(int line, String what);
    }

    /** The convention that the looks of lines suggest. */
    public static Convention detect(List<SourceLine> lines) {
        if (MarkdownMarkup.detect(lines.stream().map(SourceLine::layout).toList())) {
            return Convention.MARKDOWN;
        }
        long trailing = lines.stream().filter(l -> TrailingBlankJoining.endsWithBlank(l.layout())).count();
        if (trailing * 10 >= lines.size() && trailing >= 2) {
            return Convention.TRAILING_BLANK;
        }
        long wide = lines.stream().filter(l -> Characters.columns(l.stripped()) > 66).count();
        long full = lines.stream().filter(l -> filled(l.stripped())).count();
        if (wide * 10 < lines.size() && full * 10 >= lines.size() && full >= 2) {
            return Convention.WIDTH;
        }
        return Convention.LINES;
    }

    private static boolean filled(String text) {
        int width = Characters.columns(text);
        return width >= 54 && width <= 64;
    }

    /** The paragraphs of lines in order; every line of a signature is one of its own. */
    public static List<Paragraph> assemble(List<SourceLine> lines, Convention convention, Doubts doubts) {
        LineJoining joining = switch (convention) {
            case TRAILING_BLANK -> new TrailingBlankJoining();
            case WIDTH -> new WidthJoining();
            case MARKDOWN -> new MarkdownJoining();
            case SOFT_BREAKS -> new SoftBreakJoining();
            case LINES -> new EveryLineJoining();
        };
        List<Paragraph> result = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            boolean signature = lines.get(from).is(Mark.SIGNATURE);
            int to = from + 1;
            while (to < lines.size() && !signature && !lines.get(to).is(Mark.SIGNATURE)
                    && lines.get(to).is(Mark.CLOSING) == lines.get(from).is(Mark.CLOSING)) {
                to++;
            }
            run(lines.subList(from, to), joining, doubts, result);
            from = to;
        }
        return result;
    }

    private static void run(List<SourceLine> lines, LineJoining joining, Doubts doubts, List<Paragraph> result) {
        boolean[] starts = joining.starts(lines, doubts::add);
        List<SourceLine> current = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            boolean start = line.is(Mark.START) || starts[i] && !line.is(Mark.JOIN);
            if (start && !current.isEmpty()) {
                result.add(Paragraph.join(current));
                current = new ArrayList<>();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            result.add(Paragraph.join(current));
        }
    }
}
