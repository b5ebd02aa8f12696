package org.guiju.regulation.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One expression of a regulation with its text.
 *
 * @param metadata what is known about it
 * @param body its provisions in order of the text
 * @param citations citations found in the text, in its order
 * @param definitions terms that it defines, in the order of the text
 */
public record LegalDocument(
        DocumentMetadata metadata, List<Provision> body, List<Citation> citations, List<Definition> definitions) {

    /** Copies the lists. */
    public LegalDocument {
        Objects.requireNonNull(metadata, "metadata");
        body = List.copyOf(body);
        citations = citations == null ? List.of() : List.copyOf(citations);
        definitions = definitions == null ? List.of() : List.copyOf(definitions);
    }

    /** All provisions in order of the text. */
    public Stream<Provision> provisions() {
        return body.stream().flatMap(Provision::walk);
    }

    /** The provision with this element id. */
    public Optional<Provision> find(String eId) {
        return provisions().filter(p -> p.eId().equals(eId)).findFirst();
    }
}
