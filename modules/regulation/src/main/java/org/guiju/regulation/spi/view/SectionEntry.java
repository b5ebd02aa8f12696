package org.guiju.regulation.spi.view;

import java.net.URI;
import java.util.Objects;
import org.guiju.regulation.api.Address;

/** One entry of a section. Texts are plain, in the language asked for. */
public sealed interface SectionEntry {

    /** How much an entry matters; shown by colour and for screen readers by word. */
    enum Tone {
        /** Nothing special. */
        PLAIN,
        /** All is well. */
        GOOD,
        /** To be noticed. */
        NOTICE,
        /** To be heeded. */
        WARNING
    }

    /**
     * A provision or document that can be opened.
     *
     * @param title how it is cited, such as 《排污许可管理条例》第三十三条
     * @param detail what it has to do with the provision, one line; may be empty
     * @param excerpt its words; may be empty
     * @param address where it leads
     */
    record Reference(String title, String detail, String excerpt, Address address) implements SectionEntry {
        /** Checks that there is a title and an address. */
        public Reference {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(address, "address");
            detail = detail == null ? "" : detail;
            excerpt = excerpt == null ? "" : excerpt;
        }
    }

    /**
     * A text that is named but not held.
     *
     * @param title its title or number
     * @param detail why it cannot be opened or where it is named; may be empty
     */
    record External(String title, String detail) implements SectionEntry {
        /** Checks that there is a title. */
        public External {
            Objects.requireNonNull(title, "title");
            detail = detail == null ? "" : detail;
        }
    }

    /**
     * A named value.
     *
     * @param name what it is
     * @param value the value
     * @param tone how much it matters
     * @param source provision that says so, or null
     */
    record Fact(String name, String value, Tone tone, Address source) implements SectionEntry {
        /** Checks that there is a name and a value. */
        public Fact {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            tone = tone == null ? Tone.PLAIN : tone;
        }
    }

    /**
     * A term and what it means.
     *
     * @param term the term
     * @param meaning its meaning in the words of the text
     * @param source provision that defines it, or null
     */
    record Term(String term, String meaning, Address source) implements SectionEntry {
        /** Checks that there is a term. */
        public Term {
            Objects.requireNonNull(term, "term");
            meaning = meaning == null ? "" : meaning;
        }
    }

    /**
     * Something to be started with this provision: a calculator, a form, a procedure.
     *
     * @param label what is started
     * @param detail one line about it; may be empty
     * @param link {@code guiju:} URI that names it, such as {@code guiju:calculator/discharge-without-permit-fine}; the
     *     desktop opens it by its {@code LinkHandler}s, the web page maps it to a path
     */
    record Invocation(String label, String detail, URI link) implements SectionEntry {
        /** Checks that there is a label and a link. */
        public Invocation {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(link, "link");
            detail = detail == null ? "" : detail;
        }
    }
}
