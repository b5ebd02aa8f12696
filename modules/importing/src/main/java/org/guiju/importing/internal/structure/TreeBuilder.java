package org.guiju.importing.internal.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.guiju.importing.internal.paragraph.Paragraph;
import org.guiju.importing.internal.paragraph.ParagraphAssembler.Doubts;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.importing.internal.text.Mark;
import org.guiju.importing.internal.text.RepairCounts;
import org.guiju.importing.internal.text.SpaceRepair;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.SourceSpan;

/** Builds the tree of provisions from paragraphs and tables in order. One use. */
public final class TreeBuilder {

    private static final int LOOK_AHEAD = 60;

    private final List<Block> blocks;
    private final ArticleSequence articles;
    private final ListContinuation continuation;
    private final RunInHeadings headings;
    private final TailReader tails;
    private final TableDrafts tables;
    private final Doubts doubts;
    private final RepairCounts counts;

    private final Draft root = new Draft(ProvisionKind.CLOSING, "");
    private final List<Draft> stack = new ArrayList<>();
    private final Map<Scheme, Integer> lastNumber = new EnumMap<>(Scheme.class);
    private Draft annex;
    private Draft part;
    private Draft chapter;
    private Draft section;
    private Draft article;
    private Draft box;
    private Draft closing;
    private Draft signature;
    private Draft note;
    private int notes;
    private boolean numbered;
    private boolean annexList;

    private TreeBuilder(List<Block> blocks, IntFunction<Integer> pages, Doubts doubts, RepairCounts counts) {
        this.blocks = blocks;
        this.articles = new ArticleSequence(blocks);
        this.continuation = new ListContinuation(blocks, articles);
        this.headings = new RunInHeadings(blocks);
        this.tails = new TailReader(blocks);
        this.tables = new TableDrafts(pages);
        this.doubts = doubts;
        this.counts = counts;
    }

    /**
     * Builds a tree.
     *
     * @param blocks paragraphs and tables in order
     * @param pages printed page of a line, null where unknown
     * @param doubts is told of unexpected numbering
     * @param counts counts blanks taken out
     */
    public static List<Provision> build(
            List<Block> blocks, IntFunction<Integer> pages, Doubts doubts, RepairCounts counts) {
        TreeBuilder builder = new TreeBuilder(blocks, pages, doubts, counts);
        for (int i = 0; i < blocks.size(); i++) {
            builder.add(i);
        }
        return new EIds().assign(builder.root.children);
    }

    private void add(int index) {
        if (blocks.get(index) instanceof Block.Table table) {
            container().add(tables.draft(table.content()));
            return;
        }
        Paragraph paragraph = ((Block.Text) blocks.get(index)).paragraph();
        if (paragraph.text().isEmpty()) {
            return;
        }
        if (paragraph.is(Mark.SIGNATURE)) {
            sign(paragraph);
            return;
        }
        signature = null;
        if (paragraph.is(Mark.CLOSING)) {
            close(paragraph);
            return;
        }
        if (paragraph.is(Mark.BOX_END)) {
            endBoxOrList();
        }
        Marker marker = paragraph.is(Mark.PLAIN) ? null : paragraph.marker();
        if (tails.isAnnexList(index)) {
            annexList = true;
        }
        if (annexList && !tails.isAnnex(index)) {
            close(paragraph);
        } else if (marker == null || !structural(index, paragraph, marker)) {
            plain(index, paragraph);
        }
        if (marker == null || marker.scheme() != Scheme.NOTE && marker.scheme() != Scheme.ARABIC) {
            note = null;
        }
    }

    /** Whether the marker was taken as structure. */
    private boolean structural(int index, Paragraph paragraph, Marker marker) {
        switch (marker.scheme()) {
            case PART, CHAPTER, SECTION -> {
                return division(paragraph, marker);
            }
            case ARTICLE -> {
                if (!articles.isArticle(index)) {
                    return false;
                }
                article(index, paragraph, marker);
            }
            case BOX -> {
                if (!marker.strict() && !marker.label().endsWith("：") || paragraph.text().length() > 80) {
                    return false;
                }
                box(paragraph, marker);
            }
            case ANNEX -> {
                if (!tails.isAnnex(index)) {
                    return false;
                }
                annex(paragraph, marker);
            }
            case NOTE -> {
                notes = 0;
                note(paragraph, marker);
            }
            default -> {
                return level(paragraph, marker);
            }
        }
        return true;
    }

    private boolean division(Paragraph paragraph, Marker marker) {
        String rest = paragraph.text().substring(marker.end());
        boolean proved = marker.strict() || paragraph.isMarkedHeading();
        if (!proved || rest.length() > 60 || rest.indexOf('。') >= 0) {
            return false;
        }
        ProvisionKind kind = switch (marker.scheme()) {
            case PART -> ProvisionKind.PART;
            case CHAPTER -> ProvisionKind.CHAPTER;
            default -> ProvisionKind.SECTION;
        };
        startNumbered();
        Draft draft = heading(kind, paragraph, marker, paragraph.text().length());
        draft.number = marker.number() + (marker.sub() > 0 ? "-" + marker.sub() : "");
        endList();
        article = null;
        section = null;
        if (kind == ProvisionKind.SECTION) {
            first(chapter, part, annex, root).add(draft);
            section = draft;
        } else if (kind == ProvisionKind.CHAPTER) {
            first(part, annex, root).add(draft);
            chapter = draft;
        } else {
            first(annex, root).add(draft);
            chapter = null;
            part = draft;
        }
        return true;
    }

    private void article(int index, Paragraph paragraph, Marker marker) {
        if (articles.isGap(index)) {
            doubts.add(paragraph.first().number(), "gap");
        }
        startNumbered();
        endList();
        Draft draft = new Draft(ProvisionKind.ARTICLE, clean(marker.label()));
        draft.number = marker.number() + (marker.sub() > 0 ? "-" + marker.sub() : "");
        draft.source = paragraph.span(0, marker.end());
        first(section, chapter, part, annex, root).add(draft);
        article = draft;
        if (marker.end() < paragraph.text().length()) {
            article.add(paragraph(paragraph, marker.end()));
        }
    }

    private void box(Paragraph paragraph, Marker marker) {
        box = null;
        while (article == null && stack.size() > 1 && stack.get(stack.size() - 1).rank >= Scheme.ARABIC.rank()) {
            // a box illustrates the whole item （一）, not the last of its numbers
            stack.remove(stack.size() - 1);
        }
        Draft draft = heading(ProvisionKind.BOX, paragraph, marker, paragraph.text().length());
        draft.number = marker.number() < 0 ? null : String.valueOf(marker.number());
        container().add(draft);
        box = draft;
    }

    /** 注：1.… and the 2.… that follow it. */
    private void note(Paragraph paragraph, Marker marker) {
        note = new Draft(ProvisionKind.NOTE, clean(marker.label()));
        note.text = clean(paragraph.text().substring(marker.end()));
        note.source = paragraph.span(0, paragraph.text().length());
        notes = marker.scheme() == Scheme.NOTE ? note.text.startsWith("1.") ? 1 : 99 : marker.number();
        container().add(note);
    }

    private void annex(Paragraph paragraph, Marker marker) {
        startNumbered();
        endList();
        part = null;
        chapter = null;
        section = null;
        article = null;
        annexList = false;
        closing = null;
        lastNumber.clear();
        annex = heading(ProvisionKind.ANNEX, paragraph, marker, paragraph.text().length());
        annex.number = marker.parts().isEmpty() ? null
                : marker.number() > 0 ? String.valueOf(marker.number()) : marker.parts().get(0).replace('.', '-');
        root.add(annex);
    }

    private boolean level(Paragraph paragraph, Marker marker) {
        if (note != null && marker.scheme() == Scheme.ARABIC && marker.number() == notes + 1) {
            note(paragraph, marker);
            return true;
        }
        if (box != null && boxItem(paragraph, marker)) {
            return true;
        }
        LevelPlace place = LevelPlace.find(marker, paragraph, stack, levelBase(), lastNumber);
        if (place == null) {
            doubts.add(paragraph.first().number(), "numbering");
            return false;
        }
        if (place.doubtful()) {
            doubts.add(paragraph.first().number(), "numbering");
        }
        startNumbered();
        box = null;
        while (stack.size() > place.depth()) {
            stack.remove(stack.size() - 1);
        }
        Draft parent = stack.isEmpty() ? levelBase() : stack.get(stack.size() - 1);
        Draft draft;
        if (article == null) {
            int end = headings.headingEnd(paragraph, marker.scheme(), marker.end());
            draft = heading(ProvisionKind.LEVEL, paragraph, marker, end);
            if (end == marker.end()) {
                draft.heading = "";
                draft.text = clean(paragraph.text().substring(end));
                draft.source = paragraph.span(0, paragraph.text().length());
            } else if (end < paragraph.text().length()) {
                draft.add(paragraph(paragraph, end));
            }
        } else {
            draft = new Draft(stack.isEmpty() ? ProvisionKind.POINT : ProvisionKind.SUBPOINT, clean(marker.label()));
            String rest = clean(paragraph.text().substring(marker.end()));
            if (RunInHeadings.isBareHeading(rest)) {
                draft.heading = rest;
            } else {
                draft.text = rest;
            }
            draft.source = paragraph.span(0, paragraph.text().length());
        }
        draft.number = String.valueOf(marker.number());
        draft.scheme = marker.scheme();
        draft.rank = marker.rank();
        lastNumber.put(marker.scheme(), marker.number());
        parent.add(draft);
        stack.add(draft);
        return true;
    }

    /** Whether a numbered paragraph is an item of the open box rather than the next provision. */
    private boolean boxItem(Paragraph paragraph, Marker marker) {
        if (marker.scheme().rank() < Scheme.ARABIC.rank()) {
            return false;
        }
        int lastInBox = 0;
        for (Draft item : box.children) {
            if (item.scheme == marker.scheme()) {
                lastInBox = Integer.parseInt(item.number);
            }
        }
        int outside = lastNumber.getOrDefault(marker.scheme(), 0);
        boolean next = marker.number() == lastInBox + 1 && marker.number() != outside + 1;
        if (!next || lastInBox == 0 && outside == 0) {
            return false;
        }
        Draft item = new Draft(ProvisionKind.ITEM, clean(marker.label()));
        item.text = clean(paragraph.text().substring(marker.end()));
        item.source = paragraph.span(0, paragraph.text().length());
        item.number = String.valueOf(marker.number());
        item.scheme = marker.scheme();
        box.add(item);
        return true;
    }

    private void plain(int index, Paragraph paragraph) {
        if (box != null && tails.endsBox(paragraph)) {
            box = null;
        }
        if (box != null) {
            Draft item = new Draft(ProvisionKind.ITEM, "");
            item.text = clean(paragraph.text());
            item.source = paragraph.span(0, paragraph.text().length());
            box.add(item);
            return;
        }
        if (numbered && annex == null && (closing != null || tails.isClosing(index))) {
            close(paragraph);
            return;
        }
        if (annex != null && annex.children.isEmpty() && !annex.hasHeading() && RunInHeadings.isTitle(paragraph.text())) {
            annex.heading = clean(paragraph.text());
            return;
        }
        if (article != null) {
            Draft point = stack.isEmpty() ? null : stack.get(stack.size() - 1);
            if (point != null && point.hasHeading()) {
                point.add(paragraph(paragraph, 0));
                return;
            }
            int open = continuation.depth(index, stack, levelBase());
            while (stack.size() > open) {
                stack.remove(stack.size() - 1);
            }
            (open > 0 ? stack.get(open - 1) : article).add(paragraph(paragraph, 0));
            return;
        }
        boolean ofGroup = tails.endsBox(paragraph);
        while (!stack.isEmpty() && goesToParent(index, ofGroup)) {
            stack.remove(stack.size() - 1);
        }
        container().add(paragraph(paragraph, 0));
    }

    /** A correction says that what follows stands behind the open box or, where there is none, behind the open list. */
    private void endBoxOrList() {
        if (box == null && article == null && !stack.isEmpty()) {
            stack.remove(stack.size() - 1);
        }
        box = null;
    }

    /** Text behind a deep item without heading belongs to what the item is part of, unless the list goes on after it. */
    private boolean goesToParent(int index, boolean ofGroup) {
        Draft top = stack.get(stack.size() - 1);
        return stack.size() > 1 && top.rank >= Scheme.ARABIC.rank()
                && (ofGroup || !top.hasHeading() && !goesOn(index, top));
    }

    /** Whether the next number of that depth or above is the one after the item's. */
    private boolean goesOn(int index, Draft item) {
        for (int i = index + 1; i < Math.min(blocks.size(), index + LOOK_AHEAD); i++) {
            if (blocks.get(i) instanceof Block.Text text && !text.paragraph().is(Mark.PLAIN)) {
                Marker marker = text.paragraph().marker();
                if (marker != null && (marker.scheme().rank() == 0 || marker.rank() <= item.rank)) {
                    return marker.scheme() == item.scheme && marker.number() == Integer.parseInt(item.number) + 1;
                }
            }
        }
        return false;
    }

    /** What follows a signature or closing words stands behind them, not in a chapter before them. */
    private void endDivisions() {
        endList();
        article = null;
        section = null;
        chapter = null;
        part = null;
    }

    private void sign(Paragraph paragraph) {
        endDivisions();
        String line = SpaceRepair.signature(paragraph.text(), counts);
        if (signature == null) {
            signature = new Draft(ProvisionKind.SIGNATURE, "");
            signature.text = line;
            signature.source = paragraph.span(0, paragraph.text().length());
            first(annex, root).add(signature);
            closing = null;
            numbered = true;
        } else {
            signature.text = signature.text + "\n" + line;
            signature.source = new SourceSpan(signature.source.firstLine(),
                    Math.max(signature.source.lastLine(), paragraph.first().number()), signature.source.page());
        }
    }

    private void close(Paragraph paragraph) {
        endDivisions();
        if (closing == null) {
            closing = new Draft(ProvisionKind.CLOSING, "");
            closing.source = paragraph.span(0, paragraph.text().length());
            first(annex, root).add(closing);
            numbered = true;
        }
        closing.add(paragraph(paragraph, 0));
    }

    private void endList() {
        stack.clear();
        box = null;
    }

    private void startNumbered() {
        if (!numbered) {
            wrapPreamble();
            numbered = true;
        }
        closing = null;
    }

    /** Paragraphs before the first numbered provision become a preamble; a document without any numbers keeps them. */
    private void wrapPreamble() {
        if (root.children.isEmpty()) {
            return;
        }
        Draft preamble = new Draft(ProvisionKind.PREAMBLE, "");
        preamble.children.addAll(root.children);
        preamble.source = root.children.get(0).source;
        root.children.clear();
        root.children.add(preamble);
    }

    private Draft levelBase() {
        if (article != null) {
            if (article.children.isEmpty()) {
                Draft empty = new Draft(ProvisionKind.PARAGRAPH, "");
                empty.source = article.source;
                article.add(empty);
            }
            return article.children.get(article.children.size() - 1);
        }
        return first(section, chapter, part, annex, root);
    }

    private Draft container() {
        if (box != null) {
            return box;
        }
        if (closing != null) {
            return closing;
        }
        return stack.isEmpty() ? (article != null ? article : levelBase()) : stack.get(stack.size() - 1);
    }

    private static Draft first(Draft... candidates) {
        for (Draft candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        throw new IllegalStateException("no container");
    }

    private Draft heading(ProvisionKind kind, Paragraph paragraph, Marker marker, int end) {
        Draft draft = new Draft(kind, clean(marker.label()));
        draft.heading = clean(paragraph.text().substring(marker.end(), end));
        draft.source = paragraph.span(0, end);
        return draft;
    }

    private Draft paragraph(Paragraph paragraph, int from) {
        Draft draft = new Draft(ProvisionKind.PARAGRAPH, "");
        String text = clean(paragraph.text().substring(from));
        if (from == 0 && paragraph.isMarkedHeading()) {
            draft.heading = text;
        } else {
            draft.text = text;
        }
        draft.source = paragraph.span(from, paragraph.text().length());
        return draft;
    }

    private String clean(String text) {
        return SpaceRepair.apply(Blanks.strip(text), counts);
    }
}
