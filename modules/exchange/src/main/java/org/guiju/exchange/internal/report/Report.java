package org.guiju.exchange.internal.report;

import java.util.List;
import java.util.Locale;
import org.guiju.exchange.api.picture.Drawing;

/**
 * A document made of sections and blocks, before it is known whether it becomes pages, a workbook or text.
 *
 * @param kind what sort of document it is, printed above the title
 * @param title title
 * @param lead what it is about, empty if there is nothing to say
 * @param meta facts about it in one line each
 * @param sections the sections in order
 * @param foot said at the foot of each page
 * @param words names of columns and the like in the language of the document
 * @param locale its language
 */
public record Report(
        String kind, String title, String lead, List<String> meta, List<Section> sections, String foot, Words words, Locale locale) {

    /** A heading and what stands below it. */
    public record Section(String heading, List<Block> blocks) {
        /** Copies the list. */
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Names that the writers need.
     *
     * @param step a step, as a name of a column
     * @param value a value
     * @param unit a unit
     * @param basis what it rests on
     * @param text the words of a provision
     * @param note remarks
     * @param number number of a step
     * @param quotedAbove says that the words of a provision stand at an earlier place
     */
    public record Words(
            String number, String step, String value, String unit, String basis, String text, String note, String quotedAbove) {}

    /** What can stand in a section. */
    public sealed interface Block permits Facts, Text, Step, Grid, Laws, Illustration {}

    /** Names and values, one below the other. */
    public record Facts(List<Fact> facts, boolean large) implements Block {}

    /**
     * A name with its value.
     *
     * @param label name
     * @param value figure, text or null
     * @param text the value in words
     * @param unit unit, empty if none
     * @param note remark, empty if none
     */
    public record Fact(String label, Object value, String text, String unit, String note) {}

    /** A paragraph. */
    public record Text(Tone tone, String text) implements Block {
        /** What a paragraph is. */
        public enum Tone {
            /** Plain. */
            PLAIN,
            /** The outcome, when there is a result. */
            RESULT,
            /** The outcome, when there is none. */
            OPEN,
            /** What the reader must know. */
            WARNING,
            /** Small print. */
            SMALL
        }
    }

    /**
     * A step of a calculation.
     *
     * @param depth 0 for the first level
     * @param number such as 2.1
     * @param label what is worked out
     * @param value figure, text or null
     * @param text the value in words
     * @param unit unit, empty if none
     * @param notes how it came out
     * @param laws what it rests on
     */
    public record Step(
            int depth, String number, String label, Object value, String text, String unit, List<String> notes, List<Law> laws)
            implements Block {}

    /** Rows under a head; {@code marked} is the column to set off, -1 for none. */
    public record Grid(List<String> head, List<List<String>> rows, int marked) implements Block {}

    /** A picture; what it shows stands in the other blocks too, so that a form without pictures loses nothing. */
    public record Illustration(Drawing drawing) implements Block {}

    /** Provisions by themselves. */
    public record Laws(List<Law> laws) implements Block {}

    /**
     * A provision that is cited.
     *
     * @param number its number in this document, from 1
     * @param citation how it is cited
     * @param words its words; empty if the text is not held
     * @param first whether it is cited for the first time; its words are printed there only
     */
    public record Law(int number, String citation, String words, boolean first) {}
}
