package org.guiju.desktop.library.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.BlockStyle;
import org.guiju.desktop.library.internal.typeset.Mark;
import org.guiju.desktop.library.internal.typeset.Span;
import org.guiju.desktop.library.internal.typeset.TextBlock;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.OutsideKnowledge;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.validity.Validity;

/** The head of a page: title, number, issuers, dates, status and what the reader must know. */
final class HeaderBlocks {

    private final DocumentMetadata metadata;
    private final Validity validity;
    private final LibrarySnapshot library;
    private final List<Block> blocks = new ArrayList<>();

    HeaderBlocks(DocumentMetadata metadata, Validity validity, LibrarySnapshot library) {
        this.metadata = metadata;
        this.validity = validity;
        this.library = library;
    }

    List<Block> build() {
        blocks.add(TextBlock.of(BlockStyle.TITLE, metadata.title(), List.of()));
        byline(metadata.number());
        byline(Words.list(metadata.issuers()));
        byline(dates());
        status();
        metadata.outsideKnowledge().forEach(this::outside);
        companion();
        metadata.flags().stream().filter(f -> f.eId() == null).map(PageBuilder::callout).forEach(blocks::add);
        blocks.add(TextBlock.of(BlockStyle.RULE, "", List.of()));
        return blocks;
    }

    private void byline(String text) {
        if (text != null && !text.isBlank()) {
            blocks.add(TextBlock.of(BlockStyle.BYLINE, text, List.of()));
        }
    }

    private String dates() {
        List<String> dates = new ArrayList<>();
        if (metadata.adopted() != null) {
            dates.add(Words.of("header.adopted", Words.day(metadata.adopted())));
        }
        if (metadata.issued() != null) {
            dates.add(Words.of("header.issued", Words.day(metadata.issued())));
        }
        if (metadata.effective() != null) {
            dates.add(Words.of("header.effective", Words.day(metadata.effective())));
        }
        if (metadata.expires() != null) {
            dates.add(Words.of("header.expires", Words.day(metadata.expires())));
        }
        return String.join("　", dates);
    }

    private void status() {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        badge(text, spans, Words.status(validity.status()), new Mark.Badge(validity.status()));
        if (metadata.trial()) {
            badge(text, spans, Words.of("header.trial"), new Mark.Tag(false));
        }
        if (metadata.staged()) {
            badge(text, spans, Words.of("header.staged"), new Mark.Tag(false));
        }
        badge(text, spans, Words.type(metadata.type()), new Mark.Tag(false));
        blocks.add(TextBlock.of(BlockStyle.STATUS, text.toString(), spans));
        StringBuilder why = new StringBuilder(validity.sentence());
        List<Span> links = new ArrayList<>();
        validity.grounds().stream().filter(g -> g.by() != null && g.title() != null).findFirst().ifPresent(g -> {
            int at = why.indexOf(g.title());
            if (at >= 0) {
                links.add(new Span(at, at + g.title().length(), new Mark.Link(g.by())));
            }
        });
        if (validity.checkedUpTo() != null && !validity.sentence().contains(Words.day(validity.checkedUpTo()))) {
            why.append(why.isEmpty() ? "" : "　").append(Words.of("header.checked", Words.day(validity.checkedUpTo())));
        }
        if (!why.isEmpty()) {
            blocks.add(TextBlock.of(BlockStyle.BYLINE, why.toString(), links));
        }
    }

    private static void badge(StringBuilder text, List<Span> spans, String word, Mark mark) {
        text.append(text.isEmpty() ? "" : "\u3000 ");
        int start = text.length();
        text.append(word);
        spans.add(new Span(start, text.length(), mark));
    }

    private void outside(OutsideKnowledge fact) {
        blocks.add(TextBlock.of(BlockStyle.BYLINE,
                Words.of("header.outside", field(fact.field()), fact.value(), fact.source()), List.of()));
    }

    private static String field(String field) {
        return switch (field) {
            case "number", "issuers", "adopted", "issued", "effective", "expires", "type", "title" -> Words.of("field." + field);
            default -> field;
        };
    }

    /** The covering notice of an attached text, or the text that a notice issues. */
    private void companion() {
        Optional<DocumentMetadata> other = metadata.attachedTo() != null
                ? library.expression(metadata.attachedTo(), metadata.published())
                : !metadata.notice() ? Optional.empty() : library.documents().stream()
                        .filter(d -> metadata.id().work().equals(d.attachedTo()))
                        .findFirst();
        other.ifPresent(d -> {
            String lead = Words.of(metadata.notice() ? "header.attached" : "header.notice");
            String title = "《" + d.title() + "》";
            Address there = d.id().at(null);
            blocks.add(TextBlock.of(BlockStyle.BYLINE, lead + title,
                    List.of(new Span(lead.length(), lead.length() + title.length(), new Mark.Link(there)))));
        });
    }
}
