package org.guiju.regulation.api.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.ExpressionId;

/** All citations of the documents of one library snapshot, both ways. Immutable, safe for many threads. */
public interface CitationIndex {

    /** Citations in a document, in order of its text. */
    List<ResolvedCitation> citationsIn(ExpressionId document, LocalDate on);

    /**
     * Who cites this: citations that lead to the provision, to one of its parts or (if {@code target} names a whole
     * document) anywhere into the document.
     */
    List<ResolvedCitation> citationsOf(Address target, LocalDate on);

    /**
     * Reads a citation as people type it: 排污条例33条, 环办固体函〔2021〕613号 表2, 《排污许可管理条例》第三十三条第一项.
     *
     * @param text what was typed
     * @param on date whose expression is meant
     * @return where it leads, best first; empty if it is no citation of anything held
     */
    List<Address> resolve(String text, LocalDate on);

    /** How a provision is cited: 《排污许可管理条例》第三十三条第一项. Empty if it is not held. */
    Optional<String> format(Address address);
}
