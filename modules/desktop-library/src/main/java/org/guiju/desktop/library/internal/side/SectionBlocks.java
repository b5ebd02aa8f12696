package org.guiju.desktop.library.internal.side;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.BlockStyle;
import org.guiju.desktop.library.internal.typeset.Mark;
import org.guiju.desktop.library.internal.typeset.Span;
import org.guiju.desktop.library.internal.typeset.TextBlock;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.spi.view.SectionEntry;
import org.guiju.regulation.spi.view.SectionView;

/** Sets sections as blocks, so that the panel beside a page reads like the page. */
final class SectionBlocks {

    /** Scheme of the links that open and close a section. */
    static final String TOGGLE = "guiju-section";
    private static final int EXCERPT = 110;

    private final List<Block> blocks = new ArrayList<>();

    private SectionBlocks() {}

    static List<Block> of(String title, List<SectionView> sections, Set<String> closed) {
        SectionBlocks made = new SectionBlocks();
        made.line(BlockStyle.LEVEL_2, title, null);
        sections.forEach(s -> made.section(s, closed.contains(s.id())));
        if (sections.isEmpty()) {
            made.line(BlockStyle.SIDE_WORDS, Words.of("side.nothing"), null);
        }
        return made.blocks;
    }

    private void section(SectionView section, boolean closed) {
        String count = section.total() == 0 ? "" : "  " + section.total();
        String text = (closed ? "▸ " : "▾ ") + section.title() + count;
        blocks.add(TextBlock.of(BlockStyle.SIDE_HEADING, text, List.of(
                new Span(0, text.length(), new Mark.Command(URI.create(TOGGLE + ":" + section.id()))),
                new Span(text.length() - count.length(), text.length(), new Mark.Muted()))));
        if (closed) {
            return;
        }
        section.entries().forEach(this::entry);
        if (section.entries().isEmpty()) {
            line(BlockStyle.SIDE_WORDS, section.empty(), null);
        } else if (section.total() > section.entries().size()) {
            line(BlockStyle.SIDE_WORDS, Words.of("side.more", section.total() - section.entries().size()), null);
        }
    }

    private void entry(SectionEntry entry) {
        switch (entry) {
            case SectionEntry.Reference r -> {
                line(BlockStyle.SIDE_ENTRY, r.title(), new Mark.Link(r.address()));
                words(r.detail());
                words(shortened(r.excerpt()));
            }
            case SectionEntry.External e -> {
                line(BlockStyle.SIDE_ENTRY, e.title(), new Mark.Muted());
                words(e.detail());
            }
            case SectionEntry.Fact f -> fact(f);
            case SectionEntry.Term t -> {
                line(BlockStyle.SIDE_ENTRY, t.term(), t.source() == null ? new Mark.Strong() : new Mark.Link(t.source()));
                words(shortened(t.meaning()));
            }
            case SectionEntry.Invocation i -> {
                line(BlockStyle.SIDE_ENTRY, i.label(), new Mark.Command(i.link()));
                words(i.detail());
            }
        }
    }

    private void fact(SectionEntry.Fact f) {
        String text = f.name() + "　" + f.value();
        int at = f.name().length() + 1;
        Address source = f.source();
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(0, f.name().length(), new Mark.Muted()));
        if (source != null) {
            spans.add(new Span(at, text.length(), new Mark.Link(source)));
        } else if (f.tone() == SectionEntry.Tone.WARNING || f.tone() == SectionEntry.Tone.NOTICE) {
            spans.add(new Span(at, text.length(), new Mark.Strong()));
        }
        blocks.add(TextBlock.of(f.tone() == SectionEntry.Tone.WARNING ? BlockStyle.CALLOUT : BlockStyle.SIDE_ENTRY, text, spans));
    }

    private void line(BlockStyle style, String text, Mark mark) {
        blocks.add(TextBlock.of(style, text, mark == null ? List.of() : List.of(new Span(0, text.length(), mark))));
    }

    private void words(String text) {
        if (!text.isBlank()) {
            line(BlockStyle.SIDE_WORDS, text, null);
        }
    }

    private static String shortened(String text) {
        String flat = text.replace('\n', ' ').strip();
        return flat.length() <= EXCERPT ? flat : flat.substring(0, EXCERPT) + "…";
    }
}
