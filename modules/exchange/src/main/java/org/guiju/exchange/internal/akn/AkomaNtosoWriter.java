package org.guiju.exchange.internal.akn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.library.DocumentCodec;

/**
 * Writes a document as Akoma Ntoso 3.0. Provisions are the hierarchy, their own text an {@code intro} before children or the
 * {@code content} without; citations inside the document are {@code ref}s. What Akoma Ntoso has no place for (source lines,
 * domains, flags) goes into attributes and a proprietary section of our namespace.
 */
public final class AkomaNtosoWriter {

    private final LegalDocument document;
    private final DocumentMetadata metadata;
    private XMLStreamWriter xml;

    /** Of a document. */
    public AkomaNtosoWriter(LegalDocument document) {
        this.document = document;
        this.metadata = document.metadata();
    }

    /**
     * Writes it. The stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public void write(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            line();
            xml.setDefaultNamespace(Elements.NAMESPACE);
            xml.setPrefix("g", Elements.OWN);
            start("akomaNtoso");
            xml.writeDefaultNamespace(Elements.NAMESPACE);
            xml.writeNamespace("g", Elements.OWN);
            line();
            boolean act = Elements.isAct(metadata.type());
            start(act ? "act" : "doc");
            xml.writeAttribute("name", metadata.type().name().toLowerCase(java.util.Locale.ROOT));
            line();
            new MetaWriter(xml, metadata).write(proprietary());
            preface();
            start(act ? "body" : "mainBody");
            line();
            if (document.body().isEmpty()) {
                empty();
            }
            siblings(document.body(), "body");
            end();
            end();
            xml.writeEndElement();
            xml.writeEndDocument();
            line();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The document without its text as JSON, so that nothing is lost. */
    private String proprietary() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DocumentCodec.write(
                new LegalDocument(metadata, List.of(), document.citations(), document.definitions()), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void preface() throws XMLStreamException {
        start("preface");
        line();
        start("p");
        element("docTitle", metadata.title());
        end();
        if (metadata.number() != null) {
            start("p");
            element("docNumber", metadata.number());
            end();
        }
        for (String issuer : metadata.issuers()) {
            start("p");
            element("docAuthority", issuer);
            end();
        }
        end();
    }

    /** A body must not be empty. */
    private void empty() throws XMLStreamException {
        start(Elements.CONTAINER);
        xml.writeAttribute("name", "empty");
        xml.writeAttribute("eId", "empty");
        start("content");
        xml.writeEmptyElement(Elements.NAMESPACE, "p");
        xml.writeEndElement();
        end();
    }

    private void siblings(List<Provision> provisions, String parent) throws XMLStreamException {
        int tables = 0;
        for (int i = 0; i < provisions.size(); i++) {
            if (provisions.get(i).kind() != ProvisionKind.ROW) {
                provision(provisions.get(i));
                continue;
            }
            int from = i;
            while (i + 1 < provisions.size() && provisions.get(i + 1).kind() == ProvisionKind.ROW) {
                i++;
            }
            rows(provisions.subList(from, i + 1), parent + "__rows_" + ++tables);
        }
    }

    private void provision(Provision p) throws XMLStreamException {
        String element = Elements.of(p.kind());
        start(element);
        if (element.equals(Elements.CONTAINER)) {
            xml.writeAttribute("name", Elements.nameOf(p.kind()));
        }
        attributes(p);
        line();
        if (!p.label().isEmpty()) {
            element("num", p.label());
            line();
        }
        if (!p.heading().isEmpty()) {
            start("heading");
            text(p.heading(), citations(p, true));
            end();
        }
        if (p.children().isEmpty()) {
            block("content", p);
        } else {
            if (!p.text().isEmpty()) {
                block("intro", p);
            }
            siblings(p.children(), p.eId());
        }
        end();
    }

    private void block(String element, Provision p) throws XMLStreamException {
        start(element);
        start("p");
        text(p.text(), citations(p, false));
        xml.writeEndElement();
        end();
    }

    private void rows(List<Provision> rows, String eId) throws XMLStreamException {
        start(Elements.CONTAINER);
        xml.writeAttribute("name", Elements.ROWS);
        xml.writeAttribute("eId", eId);
        start("content");
        start("table");
        xml.writeAttribute("eId", eId + "__grid");
        line();
        for (Provision row : rows) {
            start("tr");
            attributes(row);
            for (String[] own : new String[][] {{"label", row.label()}, {"heading", row.heading()}, {"text", row.text()}}) {
                if (!own[1].isEmpty()) {
                    xml.writeAttribute("g", Elements.OWN, own[0], clean(own[1]));
                }
            }
            for (Cell cell : row.cells()) {
                cell(cell, row.isHeaderRow() ? "th" : "td");
            }
            if (row.cells().isEmpty()) {
                xml.writeEmptyElement(Elements.NAMESPACE, "td");
                xml.writeAttribute("g", Elements.OWN, "none", "true");
            }
            end();
        }
        end();
        xml.writeEndElement();
        end();
    }

    private void cell(Cell cell, String element) throws XMLStreamException {
        start(element);
        if (cell.columns() != 1) {
            xml.writeAttribute("colspan", Integer.toString(cell.columns()));
        }
        if (cell.rows() != 1) {
            xml.writeAttribute("rowspan", Integer.toString(cell.rows()));
        }
        start("p");
        text(cell.text(), List.of());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void attributes(Provision p) throws XMLStreamException {
        xml.writeAttribute("eId", p.eId());
        if (p.source() != null) {
            xml.writeAttribute("g", Elements.OWN, "lines", p.source().firstLine() + " " + p.source().lastLine());
            if (p.source().page() != null) {
                xml.writeAttribute("g", Elements.OWN, "page", p.source().page().toString());
            }
        }
    }

    /** Citations in a text that lead to another place of the document, not overlapping, in order. */
    private List<Citation> citations(Provision p, boolean inHeading) {
        List<Citation> found = new ArrayList<>();
        int end = 0;
        List<Citation> here = document.citations().stream()
                .filter(c -> c.self() && c.inHeading() == inHeading && p.eId().equals(c.eId()) && !c.eIds().isEmpty())
                .sorted(Comparator.comparingInt(Citation::start))
                .toList();
        String text = inHeading ? p.heading() : p.text();
        for (Citation c : here) {
            if (c.start() >= end && c.end() > c.start() && c.end() <= text.length()
                    && whole(text, c.start()) && whole(text, c.end())) {
                found.add(c);
                end = c.end();
            }
        }
        return found;
    }

    /** Whether a place does not lie inside a character of two code units. */
    private static boolean whole(String text, int at) {
        return at == 0 || at == text.length() || !Character.isLowSurrogate(text.charAt(at));
    }

    private void text(String text, List<Citation> citations) throws XMLStreamException {
        int at = 0;
        for (Citation c : citations) {
            characters(text.substring(at, c.start()));
            start("ref");
            xml.writeAttribute("href", "#" + c.eIds().get(0));
            characters(text.substring(c.start(), c.end()));
            xml.writeEndElement();
            at = c.end();
        }
        characters(text.substring(at));
    }

    private void characters(String text) throws XMLStreamException {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.writeEmptyElement(Elements.NAMESPACE, "br");
            }
            xml.writeCharacters(clean(lines[i]));
        }
    }

    /** Characters that XML cannot carry become U+FFFD. */
    static String clean(String text) {
        return text.codePoints()
                .map(c -> c == 0x9 || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void element(String name, String text) throws XMLStreamException {
        start(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(Elements.NAMESPACE, name);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
