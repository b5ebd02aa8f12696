package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the provisions that a citation names: 第三十三条第一款第（一）、（三）项和第三十四条, 第十条至第十四条, 附件1表2, 3.2.3.
 *
 * <pre>
 * provisions = item { (separator | range) item }
 * item       = step { step }            a step that begins further in inherits what stands outside of it
 * step       = "第" numbers unit [ "之" number ] | bracketed number [ "项" ] | "附件" label | "表" label | decimal
 * numbers    = number { separator number | range number }
 * </pre>
 */
final class ProvisionGrammar {

    private static final String[] SEPARATORS = {"、", "以及", "和", "与", "及", "或者", "或", "，", ","};
    private static final String[] RANGES = {"至", "到", "—", "～", "~", "-", "－"};

    private final String text;
    private final boolean lenient;

    /**
     * Prepares reading.
     *
     * @param text the text
     * @param lenient whether 第 may be left out, as people type
     */
    ProvisionGrammar(String text, boolean lenient) {
        this.text = text;
        this.lenient = lenient;
    }

    /**
     * What was read.
     *
     * @param end offset behind it
     * @param ranges provisions in order
     */
    record Parsed(int end, List<PathRange> ranges) {

        /** The paths named, ranges expanded. */
        List<ProvisionPath> paths() {
            return ranges.stream().flatMap(r -> r.expand().stream()).toList();
        }
    }

    private record Item(int end, List<PathRange> ranges) {
        ProvisionPath lastPath() {
            return ranges.get(ranges.size() - 1).to();
        }
    }

    /** Reads provisions at a place; null if none stand there. */
    Parsed parse(int at) {
        return parse(at, List.of());
    }

    /** Reads provisions at a place that continue inside of others (本条第一款); null if none stand there. */
    Parsed parse(int at, List<Step> outer) {
        Item item = item(at, outer);
        if (item == null) {
            return null;
        }
        List<PathRange> ranges = new ArrayList<>(item.ranges());
        int end = item.end();
        ProvisionPath last = item.lastPath();
        while (true) {
            int range = match(RANGES, end);
            int next = range > 0 ? range : match(SEPARATORS, end);
            boolean comma = next > 0 && range <= 0 && (text.charAt(next - 1) == '，' || text.charAt(next - 1) == ',');
            next = Numerals.skipBlanks(text, Math.max(next, end));
            boolean startsStep = next < text.length() && text.charAt(next) == '第';
            Item more = next == end || comma && !startsStep ? null : item(next, last.steps());
            if (more == null) {
                return new Parsed(end, ranges);
            }
            List<PathRange> found = new ArrayList<>(more.ranges());
            if (range > 0 && ranges.get(ranges.size() - 1).isSingle()) {
                ProvisionPath from = ranges.remove(ranges.size() - 1).from();
                ranges.add(new PathRange(from, found.remove(0).to()));
            }
            ranges.addAll(found);
            end = more.end();
            last = more.lastPath();
        }
    }

    /** One item; what stands before its first step is taken over from {@code before}. */
    private Item item(int at, List<Step> before) {
        List<Step> outer = new ArrayList<>();
        List<PathRange> result = null;
        int end = at;
        Unit previous = null;
        while (end < text.length()) {
            Steps steps = steps(previous == null ? end : Numerals.skipBlanks(text, end), previous, before);
            if (steps == null || previous != null && !steps.unit().insideOf(previous)) {
                break;
            }
            if (previous == null) {
                before.stream().takeWhile(s -> steps.unit().insideOf(s.unit()) && s.unit() != steps.unit())
                        .forEach(outer::add);
            }
            result = new ArrayList<>();
            for (int i = 0; i < steps.from().size(); i++) {
                result.add(new PathRange(with(outer, steps.from().get(i)), with(outer, steps.to().get(i))));
            }
            outer.add(steps.to().get(steps.to().size() - 1));
            previous = steps.unit();
            end = steps.end();
        }
        return result == null ? null : new Item(end, result);
    }

    private static ProvisionPath with(List<Step> outer, Step step) {
        List<Step> steps = new ArrayList<>(outer);
        steps.add(step);
        return new ProvisionPath(steps);
    }

    /** Steps of one unit: 第二、三项 or 第一项至三项, as firsts and lasts of equal length. */
    record Steps(Unit unit, List<Step> from, List<Step> to, int end) {
        static Steps single(Step step, int end) {
            return new Steps(step.unit(), List.of(step), List.of(step), end);
        }
    }

    private Steps steps(int at, Unit previous, List<Step> before) {
        if (at >= text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (c == '第') {
            return numbered(Numerals.skipBlanks(text, at + 1));
        }
        if (c == '附' || c == '表' || c == '专') {
            return labelled(at);
        }
        boolean inside = previous != null || !before.isEmpty();
        if ((c == '（' || c == '(') && (inside || lenient)) {
            return bracketOnly(at, previous);
        }
        if (!lenient) {
            return null;
        }
        Steps steps = numbered(at);
        steps = steps != null ? steps : level(at, previous);
        return steps != null ? steps : FramingWords.at(text, at);
    }

    /** 二、 in front of （三）, or 5 behind it, as people type. */
    private Steps level(int at, Unit previous) {
        Numerals.Read number = Numerals.read(text, at);
        if (number == null) {
            return null;
        }
        int end = number.end();
        if (end < text.length() && "、.．".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean more = end < text.length() && (text.charAt(end) == '（' || text.charAt(end) == '('
                || end > number.end() && "第表附专注".indexOf(text.charAt(end)) >= 0
                || end > number.end() && Numerals.read(text, end) != null);
        boolean alone = at > 0 && text.charAt(at - 1) == '》';
        boolean listed = (end > number.end() || alone) && end == text.length();
        return more || listed || previous == Unit.LEVEL || previous == Unit.PART
                ? Steps.single(new Step(Unit.LEVEL, number.value(), false), end)
                : null;
    }

    private Steps numbered(int at) {
        List<Numerals.Read> from = new ArrayList<>();
        List<Numerals.Read> to = new ArrayList<>();
        int pos = at;
        boolean range = false;
        while (true) {
            Numerals.Read number = Numerals.read(text, pos);
            if (number == null) {
                break;
            }
            if (range) {
                to.set(to.size() - 1, number);
            } else {
                from.add(number);
                to.add(number);
            }
            int end = Numerals.skipBlanks(text, number.end());
            Unit unit = unit(end);
            if (unit != null) {
                return withUnit(unit, from, to, end + unitLength(end));
            }
            int rangeEnd = match(RANGES, end);
            int next = rangeEnd > 0 ? rangeEnd : match(SEPARATORS, end);
            if (next <= 0) {
                break;
            }
            range = rangeEnd > 0;
            pos = range && next < text.length() && text.charAt(next) == '第' ? next + 1 : next;
        }
        return null;
    }

    private Steps withUnit(Unit unit, List<Numerals.Read> from, List<Numerals.Read> to, int end) {
        int behind = end;
        String branch = "";
        if (unit == Unit.ARTICLE && behind < text.length() && text.charAt(behind) == '之') {
            Numerals.Read number = Numerals.read(text, behind + 1);
            if (number != null && !number.bracketed()) {
                branch = "-" + number.value();
                behind = number.end();
            }
        }
        List<Step> first = new ArrayList<>();
        List<Step> last = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            String suffix = i == from.size() - 1 ? branch : "";
            first.add(new Step(unit, from.get(i).value() + suffix, from.get(i).bracketed()));
            last.add(new Step(unit, to.get(i).value() + suffix, to.get(i).bracketed()));
        }
        return new Steps(unit, first, last, behind);
    }

    /** （一）项, or （一） behind an article, a paragraph, a part or a level. */
    private Steps bracketOnly(int at, Unit previous) {
        Numerals.Read number = Numerals.read(text, at);
        boolean digit = number != null && Character.isDigit(text.charAt(Numerals.skipBlanks(text, at + 1)));
        if (number == null || digit && !lenient) {
            return null;
        }
        boolean point = number.end() < text.length() && text.charAt(number.end()) == '项'
                && unit(number.end()) == Unit.POINT;
        boolean behindArticle = previous == Unit.ARTICLE || previous == Unit.PARAGRAPH;
        boolean level = previous == Unit.PART || previous == Unit.LEVEL || previous == null && lenient && !point;
        if (level && !point) {
            return Steps.single(new Step(Unit.LEVEL, number.value(), !digit), number.end());
        }
        return point || behindArticle
                ? Steps.single(new Step(Unit.POINT, number.value(), true), number.end() + (point ? 1 : 0))
                : null;
    }

    private Steps labelled(int at) {
        String word = LabelWords.at(text, at);
        if (word == null) {
            return null;
        }
        LabelWords.Label label = LabelWords.label(text, at + word.length());
        if (label == null && lenient && at + word.length() == text.length()) {
            return Steps.single(new Step(LabelWords.unit(word), "", false), text.length());
        }
        return label == null ? null
                : Steps.single(new Step(LabelWords.unit(word), label.value(), false), label.end());
    }

    private Unit unit(int at) {
        return at < text.length() ? UnitWords.at(text, at) : null;
    }

    private int unitLength(int at) {
        return UnitWords.length(text, at);
    }

    private int match(String[] words, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return -1;
    }
}
