package org.guiju.regulation.internal.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;

/** The annexes of a document and the place where it lists them; an annex may be listed and not be in the source. */
final class AnnexList {

    private static final int SPEAKING = 6;
    private static final Pattern MEMBER = Pattern.compile("(?:附件\\s?)?([0-9]{1,2})\\s?[.．、:：].*", Pattern.DOTALL);

    private final List<OutlineNode> annexes;
    private final String list;
    private final Map<String, String> members;
    private final Map<String, String> titles;

    private AnnexList(List<OutlineNode> annexes, String list, Map<String, String> members, Map<String, String> titles) {
        this.annexes = annexes;
        this.list = list;
        this.members = members;
        this.titles = titles;
    }

    static AnnexList of(LegalDocument document, Outline outline) {
        String list = document.provisions()
                .filter(p -> isList(p.ownText()) || isList(p.heading()) || isList(p.label() + p.heading() + p.text()))
                .map(Provision::eId).findFirst().orElse(null);
        Map<String, String> titles = new HashMap<>();
        document.provisions()
                .filter(p -> p.kind() == ProvisionKind.ANNEX || p.kind() == ProvisionKind.TABLE)
                .filter(p -> title(p).length() >= SPEAKING)
                .forEach(p -> titles.putIfAbsent(TitleKey.of(title(p)), p.eId()));
        return new AnnexList(Outline.below(outline.root(), ProvisionKind.ANNEX), list, members(document, list), titles);
    }

    private static String title(Provision annex) {
        if (!annex.heading().isEmpty()) {
            return annex.heading();
        }
        return annex.kind() != ProvisionKind.ANNEX || annex.children().isEmpty()
                || annex.children().get(0).kind() != ProvisionKind.PARAGRAPH
                ? "" : annex.children().get(0).text();
    }

    /** Where the list gives each annex a paragraph (附件： / 1.… / 2.…), those by number. */
    private static Map<String, String> members(LegalDocument document, String list) {
        Map<String, String> members = new HashMap<>();
        document.provisions().filter(p -> p.children().stream().anyMatch(c -> c.eId().equals(list)))
                .flatMap(p -> p.children().stream()).forEach(p -> {
                    Matcher m = MEMBER.matcher(p.ownText());
                    if (m.matches()) {
                        members.putIfAbsent(m.group(1), p.eId());
                    }
                });
        return members;
    }

    /** The annex or table that bears this title, or null. */
    String titled(String title) {
        return title == null ? null : titles.get(TitleKey.of(title));
    }

    /** Whether an annex is named that is neither in the source nor listed there: then the document itself is cited. */
    boolean isMissing(ProvisionGrammar.Parsed parsed) {
        return parsed.ranges().get(0).from().first().unit() == Unit.ANNEX;
    }

    private static boolean isList(String text) {
        return text.startsWith("附件：") || text.startsWith("附件:") || text.startsWith("附件1：") || text.contains("\n附件：");
    }

    /** What was resolved; where nothing was and an annex is named, the place that lists the annexes. */
    List<String> orListed(ProvisionGrammar.Parsed parsed, List<String> resolved) {
        boolean annex = parsed.ranges().get(0).from().first().unit() == Unit.ANNEX;
        if (!resolved.isEmpty() || !annex || list == null) {
            return resolved;
        }
        return parsed.ranges().stream().map(range -> members.getOrDefault(range.from().first().number(), list)).distinct()
                .toList();
    }

    /** The only annex, else the list of annexes; empty if there is neither. */
    List<String> only() {
        if (annexes.size() == 1) {
            return List.of(annexes.get(0).eId());
        }
        return list == null ? List.of() : List.of(list);
    }

    /** Whether words at this place point to an annex: （见附件）. */
    boolean pointsTo(String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 2 < text.length() ? text.charAt(at + 2) : '。';
        return "见（照参及".indexOf(before) >= 0 && "）。，；、的)".indexOf(after) >= 0;
    }
}
