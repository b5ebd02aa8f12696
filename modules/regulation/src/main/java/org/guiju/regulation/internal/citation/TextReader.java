package org.guiju.regulation.internal.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.citation.Recognition.Reason;

/** Reads the citations in one text, from left to right. */
final class TextReader {

    private static final String[] DERIVED = {"实施条例", "实施细则", "实施办法"};

    private final Outline outline;
    private final PathResolver resolver;
    private final RelativeReader relative;
    private final NameMatcher names;
    private final Map<String, AliasReader.Alias> aliases;
    private final OwnName own;
    private final AnnexList annexes;
    private DocumentName lastNamed;

    TextReader(Outline outline, NameMatcher names, Map<String, AliasReader.Alias> aliases, OwnName own, AnnexList annexes) {
        this.outline = outline;
        this.resolver = new PathResolver(outline);
        this.relative = new RelativeReader(outline, resolver);
        this.names = names;
        this.aliases = aliases;
        this.own = own;
        this.annexes = annexes;
    }

    /** Reads a text; {@code defined} are offsets at which it gives a short name, which is no citation. */
    void read(Place place, Set<Integer> defined) {
        String text = place.text();
        Map<Integer, NumberSpans.Span> numbers = new HashMap<>();
        NumberSpans.in(text).forEach(span -> numbers.put(span.start(), span));
        int at = 0;
        while (at < text.length()) {
            int end = readAt(place, at, numbers, defined);
            at = end > at ? end : at + 1;
        }
    }

    private int readAt(Place place, int at, Map<Integer, NumberSpans.Span> numbers, Set<Integer> defined) {
        String text = place.text();
        char c = text.charAt(at);
        NameMatcher.Entry name = names.at(text, at);
        boolean given = defined.contains(at) || c == '《' && defined.contains(at + 1);
        if (given) {
            int close = c == '《' ? TitleMarks.close(text, at) : -1;
            return close > 0 ? close : name != null ? at + name.name().length() : -1;
        }
        if (name != null) {
            return named(place, at, name, numbers);
        }
        if (c == '《') {
            return marked(place, at, numbers);
        }
        if (numbers.containsKey(at)) {
            return numbered(place, at, numbers);
        }
        return switch (c) {
            case '第' -> bare(place, at);
            case '本' -> self(place, at);
            case '前', '上' -> relative.read(place, at);
            case '附', '表', '专' -> labelled(place, at, at);
            default -> -1;
        };
    }

    /** A number; a title without 《》 may stand in front of its bracket, as in lists of what is repealed. */
    private int numbered(Place place, int at, Map<Integer, NumberSpans.Span> numbers) {
        NumberSpans.Span span = numbers.get(at);
        int start = PlainTitle.before(place.text(), at);
        List<Citation> earlier = place.citations();
        boolean free = earlier.isEmpty() || earlier.get(earlier.size() - 1).end() <= start;
        if (start < 0 || !free) {
            return document(place, at, span.end(), new DocumentName(false, null, span.number()), numbers);
        }
        int open = place.text().substring(0, at).lastIndexOf('（');
        return document(place, start, open, new DocumentName(false, place.text().substring(start, open), null), numbers);
    }

    /** A name without 《》, or a short name that the text defines. */
    private int named(Place place, int at, NameMatcher.Entry name, Map<Integer, NumberSpans.Span> numbers) {
        String text = place.text();
        int end = at + name.name().length();
        AliasReader.Alias alias = name.alias() ? aliases.get(name.name()) : null;
        if (alias != null) {
            return document(place, at, end, new DocumentName(false, alias.title(), alias.number()), numbers);
        }
        String title = name.title();
        for (String derived : DERIVED) {
            if (text.startsWith(derived, end)) {
                title += derived;
                end += derived.length();
            }
        }
        return document(place, at, end, new DocumentName(false, title, null), numbers);
    }

    /** A title in 《》. */
    private int marked(Place place, int at, Map<Integer, NumberSpans.Span> numbers) {
        String text = place.text();
        int end = TitleMarks.close(text, at);
        if (end < 0) {
            place.open(at, Math.min(text.length(), at + 12), Reason.UNCLOSED_TITLE);
            return at + 1;
        }
        String title = text.substring(at + 1, end - 1).replace("\n", "");
        AliasReader.Alias alias = aliases.get(title);
        if (alias != null) {
            return document(place, at, end, new DocumentName(false, alias.title(), alias.number()), numbers);
        }
        return title.isBlank() || TitleMarks.isPaper(title)
                ? end
                : document(place, at, end, new DocumentName(false, title, null), numbers);
    }

    /** A document and the provisions named behind it. */
    private int document(Place place, int start, int behindName, DocumentName name, Map<Integer, NumberSpans.Span> numbers) {
        String text = place.text();
        Remarks.Read remarks = Remarks.read(text, behindName, name.number(), numbers);
        DocumentName document = own.is(name.title(), remarks.number())
                ? DocumentName.SELF
                : new DocumentName(false, name.title(), remarks.number());
        int end = remarks.end();
        String annex = document.self() || remarks.number() != null ? null : annexes.titled(name.title());
        if (annex != null && !annex.equals(place.node().eId())) {
            return place.cite(start, end, DocumentName.SELF, List.of(annex));
        }
        int provisionsAt = Numerals.skipBlanks(text, remarks.behindShortName());
        ProvisionGrammar.Parsed provisions = provisions(text, provisionsAt);
        if (provisions == null && document.self()) {
            return text.charAt(start) == '《' ? place.cite(start, end, document, List.of()) : end;
        }
        if (!document.self()) {
            lastNamed = document;
        }
        if (provisions == null) {
            return place.cite(start, end, document, List.of());
        }
        return cite(place, start, document, provisions);
    }

    private static ProvisionGrammar.Parsed provisions(String text, int at) {
        ProvisionGrammar.Parsed parsed = new ProvisionGrammar(text, false).parse(at);
        return parsed != null ? parsed : Decimals.read(text, at);
    }

    private int cite(Place place, int start, DocumentName document, ProvisionGrammar.Parsed provisions) {
        List<String> eIds = document.self()
                ? annexes.orListed(provisions, resolver.resolve(provisions.ranges(), place.node()))
                : provisions.paths().stream().map(ProvisionPath::eId).distinct().toList();
        return eIds.isEmpty() && !annexes.isMissing(provisions)
                ? place.open(start, provisions.end(), Reason.NO_SUCH_PROVISION)
                : place.cite(start, provisions.end(), document, eIds);
    }

    /** Provisions without any document before them. */
    private int bare(Place place, int at) {
        ProvisionGrammar.Parsed parsed = new ProvisionGrammar(place.text(), false).parse(at);
        if (parsed == null) {
            return -1;
        }
        Unit unit = parsed.ranges().get(0).from().first().unit();
        if (unit == Unit.ARTICLE && !outline.hasArticles() && lastNamed != null && Amendments.at(place.text(), at, parsed.end())) {
            return cite(place, at, lastNamed, parsed);
        }
        boolean relativeUnit = unit == Unit.PARAGRAPH || unit == Unit.POINT || unit == Unit.SUBPOINT;
        List<String> eIds = relativeUnit
                ? relative.unanchored(place, parsed.ranges())
                : resolver.resolve(parsed.ranges(), place.node());
        if (!eIds.isEmpty()) {
            return place.cite(at, parsed.end(), DocumentName.SELF, eIds);
        }
        if (unit != Unit.ARTICLE) {
            return parsed.end();
        }
        if (outline.hasArticles()) {
            return place.open(at, parsed.end(), Reason.NO_SUCH_PROVISION);
        }
        return lastNamed == null
                ? place.open(at, parsed.end(), Reason.NO_DOCUMENT)
                : cite(place, at, lastNamed, parsed);
    }

    /** 本办法第八条, 本通知附件2, 本条第一款. */
    private int self(Place place, int at) {
        String text = place.text();
        int end = SelfWords.document(text, at);
        if (end < 0) {
            return relative.read(place, at);
        }
        ProvisionGrammar.Parsed provisions = new ProvisionGrammar(text, false).parse(Numerals.skipBlanks(text, end));
        if (provisions != null) {
            return cite(place, at, DocumentName.SELF, provisions);
        }
        return text.startsWith("附件", end) ? labelled(place, at, end) : end;
    }

    /** 附件1, 附录A, 表2, 专栏3; 附件 alone where words point to it. */
    private int labelled(Place place, int start, int at) {
        String text = place.text();
        ProvisionGrammar.Parsed parsed = new ProvisionGrammar(text, false).parse(at);
        boolean listing = parsed != null && parsed.end() < text.length() && text.charAt(parsed.end()) == '：';
        if (parsed != null && !listing) {
            List<String> eIds = annexes.orListed(parsed, resolver.resolve(parsed.ranges(), place.node()));
            return eIds.isEmpty() && !annexes.isMissing(parsed)
                    ? parsed.end()
                    : place.cite(start, parsed.end(), DocumentName.SELF, eIds);
        }
        boolean pointed = text.startsWith("附件", at) && (start < at || annexes.pointsTo(text, at));
        List<String> only = pointed ? annexes.only() : List.of();
        return only.isEmpty() ? parsed == null ? -1 : parsed.end() : place.cite(start, at + 2, DocumentName.SELF, only);
    }
}
