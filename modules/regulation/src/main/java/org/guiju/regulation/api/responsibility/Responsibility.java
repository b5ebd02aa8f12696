package org.guiju.regulation.api.responsibility;

import java.util.List;
import java.util.Objects;

/**
 * A responsibility note of a policy document, such as （财政部、税务总局牵头，各地区按职责分工负责）.
 *
 * @param eId provision in which it is printed
 * @param words the note as printed, without its brackets
 * @param leading bodies that lead (牵头); empty where the note names no leader
 * @param sharing bodies that share the work, or all that are named where nobody leads
 */
public record Responsibility(String eId, String words, List<String> leading, List<String> sharing) {

    /** Copies the lists. */
    public Responsibility {
        Objects.requireNonNull(eId, "eId");
        Objects.requireNonNull(words, "words");
        leading = List.copyOf(leading);
        sharing = List.copyOf(sharing);
    }
}
