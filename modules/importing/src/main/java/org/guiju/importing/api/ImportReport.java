package org.guiju.importing.api;

import java.util.List;
import java.util.Map;

/**
 * What an import did and where a person should look.
 *
 * @param sources one entry per source file
 */
public record ImportReport(List<Source> sources) {

    /** Copies the list. */
    public ImportReport {
        sources = List.copyOf(sources);
    }

    /**
     * One source file.
     *
     * @param file its name
     * @param encoding encoding in which it was read
     * @param lines how many lines it has
     * @param repairs repairs in all its documents by kind, sorted by kind
     * @param documents its documents in order
     * @param unassigned lines that belong to nothing
     */
    public record Source(String file, String encoding, int lines, Map<String, Integer> repairs, List<Document> documents,
            List<Place> unassigned) {

        /** Copies the lists. */
        public Source {
            documents = List.copyOf(documents);
            unassigned = List.copyOf(unassigned);
        }
    }

    /**
     * One document.
     *
     * @param id work and date
     * @param title its title
     * @param firstLine first line
     * @param lastLine last line
     * @param convention how its lines were broken
     * @param repairs repairs by kind, sorted by kind
     * @param suspicious places to look at, in order of lines
     * @param differences where its structure is not the one expected
     */
    public record Document(String id, String title, int firstLine, int lastLine, String convention,
            Map<String, Integer> repairs, List<Place> suspicious, List<String> differences) {

        /** Copies the lists. */
        public Document {
            suspicious = List.copyOf(suspicious);
            differences = List.copyOf(differences);
        }
    }

    /**
     * A place in a source.
     *
     * @param line line, from 1
     * @param kind what is the matter: paragraph, numbering, gap, heading, title, unassigned
     * @param text beginning of the line
     */
    public record Place(int line, String kind, String text) {}

    /** Number of places where structure differs from what careful reading counted. */
    public long differences() {
        return sources.stream().flatMap(s -> s.documents().stream()).mapToLong(d -> d.differences().size()).sum();
    }

    /** The report for a reader, one line per fact. */
    public String toText() {
        StringBuilder out = new StringBuilder();
        for (Source source : sources) {
            out.append(source.file()).append("  ").append(source.encoding()).append("  ").append(source.lines()).append('\n');
            source.repairs().forEach((kind, count) -> out.append("  ").append(kind).append(" × ").append(count).append('\n'));
            source.unassigned().forEach(place -> append(out, "  ", place));
            for (Document document : source.documents()) {
                out.append("  ").append(document.id()).append("  ").append(document.firstLine()).append('–')
                        .append(document.lastLine()).append("  ").append(document.convention()).append("  ")
                        .append(document.title()).append('\n');
                document.differences().forEach(difference -> out.append("    ≠ ").append(difference).append('\n'));
                document.suspicious().forEach(place -> append(out, "    ", place));
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String indent, Place place) {
        out.append(indent).append("? ").append(place.line()).append(' ').append(place.kind()).append("  ")
                .append(place.text()).append('\n');
    }
}
