package org.guiju.desktop.library.internal.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.BlockStyle;
import org.guiju.desktop.library.internal.typeset.Mark;
import org.guiju.desktop.library.internal.typeset.TextBlock;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.library.Glossary;

/** Makes the card about a mark. Reads documents: not for the event thread. */
public final class CardMaker {

    private static final int LONGEST = 14;

    private final DocumentPage page;
    private final Citing citing;

    /** Makes cards for marks of this page. */
    public CardMaker(DocumentPage page) {
        this.page = page;
        this.citing = new Citing(page);
    }

    /**
     * The card about a mark, empty if there is nothing to say.
     *
     * @throws IOException if the cited document cannot be read
     */
    public Optional<Card> card(Mark mark) throws IOException {
        return switch (mark) {
            case Mark.Held held -> cited(held.citation());
            case Mark.Link link -> about(List.of(link.address()), "");
            case Mark.External external -> Optional.of(external(external.citation()));
            case Mark.Term term -> Optional.of(term(term.definition()));
            case Mark.Explained explained -> Optional.of(explained(explained.entry()));
            default -> Optional.empty();
        };
    }

    private Optional<Card> cited(ResolvedCitation citation) throws IOException {
        String remark = citation.present().isEmpty() ? "" : Words.of("card.present", citing.of(citation.present().get(0)));
        return about(citation.targets(), remark);
    }

    private Card external(ResolvedCitation citation) {
        String name = citation.external() == null ? citation.citation().text() : citation.external();
        return new Card(name, List.of(), Words.of("card.external"), null);
    }

    private Card term(Definition definition) {
        Address place = page.document().metadata().id().at(definition.eId());
        String where = citing.of(page.document().metadata().id().at(page.citable(definition.eId())));
        return new Card(definition.term(), List.of(plain(definition.meaning())),
                Words.of(definition.abbreviation() ? "card.short" : "card.defined", where), place);
    }

    private Card explained(Glossary.Entry entry) {
        String where = entry.source() == null ? entry.external() : citing.of(entry.source());
        return new Card(entry.term(), List.of(plain(entry.meaning())), Words.of("card.explained", entry.module(), where),
                entry.source());
    }

    private static TextBlock plain(String text) {
        return TextBlock.of(BlockStyle.EXCERPT, text, List.of());
    }

    private Optional<Card> about(List<Address> targets, String remark) throws IOException {
        List<Block> blocks = new ArrayList<>();
        String title = null;
        for (Address target : targets) {
            Optional<DocumentMetadata> metadata = target.expression()
                    .flatMap(page.library()::metadata)
                    .or(() -> page.library().expression(target.work(), page.on()));
            if (metadata.isEmpty() || blocks.size() >= LONGEST) {
                continue;
            }
            title = title == null ? citing.of(target) : title;
            LegalDocument document = metadata.get().id().equals(page.document().metadata().id())
                    ? page.document() : page.library().document(metadata.get().id());
            Optional<Provision> provision = target.eId() == null ? Optional.empty() : document.find(target.eId());
            if (provision.isPresent()) {
                blocks.addAll(new PageBuilder(document, List.of()).build(List.of(provision.get())));
            } else {
                blocks.addAll(summary(metadata.get()));
            }
        }
        boolean cut = blocks.size() > LONGEST;
        List<Block> shown = cut ? blocks.subList(0, LONGEST) : blocks;
        String below = cut ? Words.of("card.cut") + (remark.isEmpty() ? "" : "　" + remark) : remark;
        return title == null ? Optional.empty() : Optional.of(new Card(title, shown, below, targets.get(0)));
    }

    private static List<Block> summary(DocumentMetadata m) {
        List<Block> lines = new ArrayList<>();
        if (m.number() != null) {
            lines.add(plain(m.number()));
        }
        if (!m.issuers().isEmpty()) {
            lines.add(plain(Words.list(m.issuers())));
        }
        if (m.effective() != null) {
            lines.add(plain(Words.of("header.effective", Words.day(m.effective()))));
        } else if (m.issued() != null) {
            lines.add(plain(Words.of("header.issued", Words.day(m.issued()))));
        }
        return lines;
    }
}
