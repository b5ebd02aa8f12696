package org.guiju.importing.api;

import java.time.LocalDate;
import java.util.List;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.text.DocumentNumbers;

/**
 * What a person knows better than the import guessed. What is null or empty stays as it was guessed.
 *
 * @param work id of the work
 * @param date date of the expression
 * @param title title
 * @param number document number
 * @param issuers who issued it
 * @param type kind of document
 * @param effective first day on which it is in force
 */
public record ImportCorrections(
        String work, LocalDate date, String title, String number, List<String> issuers, DocumentType type, LocalDate effective) {

    /** Copies the list. */
    public ImportCorrections {
        issuers = List.copyOf(issuers);
    }

    /**
     * The document with these metadata.
     *
     * @throws IllegalArgumentException if the id of the work is none
     */
    public LegalDocument applied(LegalDocument document) {
        DocumentMetadata m = document.metadata();
        DocumentMetadata better = new DocumentMetadata(
                new ExpressionId(work == null ? m.id().work() : work, date == null ? m.id().date() : date),
                title == null ? m.title() : title, m.shortTitles(),
                number == null ? m.number() : DocumentNumbers.normalize(number),
                issuers.isEmpty() ? m.issuers() : issuers,
                type == null ? m.type() : type,
                m.adopted(), m.issued(), effective == null ? m.effective() : effective, m.expires(),
                m.trial(), m.staged(), m.attachedTo(), m.notice(), m.domains(), m.topics(), m.jurisdiction(),
                m.relations(), m.flags(), m.outsideKnowledge(), m.checkedUpTo(), m.source(), m.counts());
        return new LegalDocument(better, document.body(), document.citations(), document.definitions());
    }
}
