package org.guiju.regulation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is known about one expression of a work. What the text does not print is null or empty and may stand in
 * {@code outsideKnowledge}.
 *
 * @param id work and date
 * @param title full title as shown
 * @param shortTitles short names under which it is cited or asked for, the full title not included
 * @param number document number (文号) with 〔 〕 and no blanks, such as 环办固体函〔2021〕613号; null if not printed
 * @param issuers issuing bodies in printed order
 * @param type kind of document
 * @param adopted day of adoption, or null
 * @param issued day of issue (signature, publication), or null
 * @param effective day from which it applies, or null if the text does not say
 * @param expires last day on which it applies, or null if it has no term
 * @param trial whether it is 试行
 * @param staged whether it is 阶段性: bound to a campaign, a season or a plan period
 * @param attachedTo work of the covering notice that issues this document, or null
 * @param notice whether this is a covering notice whose attached text is a document of its own; the pair counts once
 * @param domains ids of the domains that list it, first the one that stores it
 * @param topics topic tags
 * @param jurisdiction {@code CN}, or below it {@code CN-13} (province, GB/T 2260), {@code CN-1302}, or {@code ORG:name}
 * @param relations what it does to others
 * @param flags what a reader must know
 * @param outsideKnowledge facts from outside the source
 * @param checkedUpTo day up to which its status was checked
 * @param source where it was read
 * @param counts structure
 */
public record DocumentMetadata(
        ExpressionId id,
        String title,
        List<String> shortTitles,
        String number,
        List<String> issuers,
        DocumentType type,
        LocalDate adopted,
        LocalDate issued,
        LocalDate effective,
        LocalDate expires,
        boolean trial,
        boolean staged,
        String attachedTo,
        boolean notice,
        List<String> domains,
        List<String> topics,
        String jurisdiction,
        List<Relation> relations,
        List<Flag> flags,
        List<OutsideKnowledge> outsideKnowledge,
        LocalDate checkedUpTo,
        SourceReference source,
        StructureCounts counts) {

    /** Copies the lists. */
    public DocumentMetadata {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        shortTitles = copy(shortTitles);
        issuers = copy(issuers);
        domains = copy(domains);
        topics = copy(topics);
        relations = copy(relations);
        flags = copy(flags);
        outsideKnowledge = copy(outsideKnowledge);
        jurisdiction = jurisdiction == null ? "CN" : jurisdiction;
    }

    /** The day that places the document in time: issued, else adopted, else effective, else that of the expression. */
    public LocalDate published() {
        if (issued != null) {
            return issued;
        }
        if (adopted != null) {
            return adopted;
        }
        return effective != null ? effective : id.date();
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
