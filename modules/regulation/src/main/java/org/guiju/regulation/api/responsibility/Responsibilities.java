package org.guiju.regulation.api.responsibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiju.regulation.api.Provision;

/** Reads the responsibility notes of a provision and of all below it, in order of the text. */
public final class Responsibilities {

    /** Behind a measure: （生态环境部负责）（责任单位：…）（应急管理部牵头，…配合）. */
    private static final Pattern BEHIND = Pattern.compile("（([^（）]*)）(?=。|$)");

    /** On a line of its own, in boxes: 责任部门：…。 */
    private static final Pattern LINE = Pattern.compile("^(?:责任部门|责任单位|牵头单位)[:：]([^。]+)。?$");

    private static final Pattern LABEL = Pattern.compile("^(?:责任部门|责任单位|牵头单位)[:：]");
    private static final Pattern DUTY = Pattern.compile("牵头(?:负责)?$|等?(?:按职责)?(?:分工)?(?:负责|配合)(?:落实)?$|等$");

    /** 和 joins words inside of names (工业和信息化部) and so does not part them. */
    private static final Pattern BETWEEN = Pattern.compile("[、与及]|等(?=国务院|相关|有关|部门)");

    private Responsibilities() {}

    /** The notes; empty if there are none. */
    public static List<Responsibility> of(Provision provision) {
        return provision.walk().flatMap(Responsibilities::own).toList();
    }

    private static Stream<Responsibility> own(Provision p) {
        List<Responsibility> found = new ArrayList<>();
        Matcher line = LINE.matcher(p.text());
        if (line.find()) {
            found.add(note(p, p.text()));
        }
        Matcher behind = BEHIND.matcher(p.text());
        while (behind.find()) {
            String words = behind.group(1);
            if (LABEL.matcher(words).find() || clauses(words).stream().anyMatch(Responsibilities::says)) {
                found.add(note(p, words));
            }
        }
        return found.stream();
    }

    private static boolean says(String clause) {
        return clause.endsWith("负责") || clause.endsWith("牵头");
    }

    private static Responsibility note(Provision p, String words) {
        List<String> leading = new ArrayList<>();
        List<String> sharing = new ArrayList<>();
        for (String clause : clauses(LABEL.matcher(words).replaceFirst(""))) {
            if (clause.startsWith("以下")) {
                break; // what holds for all that follows stays in the words
            }
            boolean leads = clause.endsWith("牵头") || clause.endsWith("牵头负责");
            String names = DUTY.matcher(clause).replaceFirst("");
            (leads ? leading : sharing).addAll(names(names));
        }
        return new Responsibility(p.eId(), words, leading, sharing);
    }

    private static List<String> clauses(String words) {
        return Arrays.asList(words.split("[，。；]"));
    }

    private static List<String> names(String clause) {
        return Arrays.stream(BETWEEN.split(clause))
                .map(name -> name.endsWith("等") ? name.substring(0, name.length() - 1) : name)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
