package org.guiju.exchange.internal.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.SourceSpan;
import org.guiju.regulation.api.library.ContentFormatException;
import org.guiju.regulation.api.library.DocumentCodec;

/** Reads back what {@link AkomaNtosoWriter} wrote. Document types and entities are refused. */
public final class AkomaNtosoReader {

    private static final int DEEPEST = 60;

    private final XMLStreamReader xml;
    private final String file;

    private AkomaNtosoReader(XMLStreamReader xml, String file) {
        this.xml = xml;
        this.file = file;
    }

    /** Reads a file; the stream is closed. */
    public static LegalDocument read(InputStream in, String file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try (in) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            return new AkomaNtosoReader(xml, file).document();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new ContentFormatException(file, line, 0, e.getMessage(), e);
        }
    }

    private LegalDocument document() throws XMLStreamException, IOException {
        LegalDocument outline = null;
        List<Provision> body = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw fault("a document type is not accepted");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (Elements.OWN.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("document")) {
                        byte[] json = xml.getElementText().getBytes(StandardCharsets.UTF_8);
                        outline = DocumentCodec.read(new ByteArrayInputStream(json), file);
                    } else if (xml.getLocalName().equals("body") || xml.getLocalName().equals("mainBody")) {
                        body = new Node(0).children;
                    }
                }
                default -> { }
            }
        }
        if (outline == null || body == null) {
            throw fault("this is no Akoma Ntoso file written by Guiju");
        }
        return new LegalDocument(outline.metadata(), body, outline.citations(), outline.definitions());
    }

    private ContentFormatException fault(String message) {
        return new ContentFormatException(file, xml.getLocation().getLineNumber(), 0, message, null);
    }

    /** What stands in one element of the hierarchy. */
    private final class Node {

        String label = "";
        String heading = "";
        String text = "";
        final List<Provision> children = new ArrayList<>();

        /** Reads up to the end of the element that has just begun. */
        Node(int depth) throws XMLStreamException, IOException {
            if (depth > DEEPEST) {
                throw fault("nested too deeply");
            }
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "num" -> label = inline();
                    case "heading" -> heading = inline();
                    case "intro", "content" -> content();
                    default -> child(depth);
                }
            }
        }

        private void content() throws XMLStreamException, IOException {
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("table")) {
                        table(children);
                    } else {
                        text = inline();
                    }
                }
            }
        }

        private void child(int depth) throws XMLStreamException, IOException {
            String element = xml.getLocalName();
            String name = xml.getAttributeValue(null, "name");
            if (element.equals(Elements.CONTAINER) && Elements.ROWS.equals(name)) {
                children.addAll(new Node(depth + 1).children);
                return;
            }
            if (element.equals(Elements.CONTAINER) && "empty".equals(name)) {
                new Node(depth + 1);
                return;
            }
            ProvisionKind kind = Elements.kind(element, name == null ? "" : name);
            if (kind == null) {
                throw fault("the element " + element + " is not known here");
            }
            String eId = eId();
            SourceSpan source = source();
            Node node = new Node(depth + 1);
            children.add(new Provision(
                    eId, kind, node.label, node.heading, node.text, List.of(), node.children, source));
        }
    }

    private void table(List<Provision> rows) throws XMLStreamException, IOException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String eId = eId();
                SourceSpan source = source();
                String label = own("label");
                String heading = own("heading");
                String text = own("text");
                rows.add(new Provision(
                        eId, ProvisionKind.ROW, label, heading, text, cells(), List.of(), source));
            }
        }
    }

    private List<Cell> cells() throws XMLStreamException, IOException {
        List<Cell> cells = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            boolean none = own("none") != null;
            int columns = span("colspan");
            int rows = span("rowspan");
            String text = "";
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    text = inline();
                }
            }
            if (!none) {
                cells.add(new Cell(text, columns, rows));
            }
        }
        return cells;
    }

    private int span(String name) throws IOException {
        String value = xml.getAttributeValue(null, name);
        try {
            int span = value == null ? 1 : Integer.parseInt(value);
            if (span >= 1) {
                return span;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw fault(name + " must be a number of at least 1, got '" + value + "'");
    }

    /** Text up to the end of the element that has just begun; {@code br} is a new line, other elements are read through. */
    private String inline() throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        int open = 1;
        while (open > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open++;
                    if (xml.getLocalName().equals("br")) {
                        out.append('\n');
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    out.append(xml.getText());
                default -> { }
            }
        }
        return out.toString();
    }

    private String eId() throws IOException {
        String eId = xml.getAttributeValue(null, "eId");
        if (eId == null) {
            throw fault("eId is missing");
        }
        return eId;
    }

    private String own(String name) {
        return xml.getAttributeValue(Elements.OWN, name);
    }

    private SourceSpan source() throws IOException {
        String lines = own("lines");
        if (lines == null) {
            return null;
        }
        String page = own("page");
        try {
            String[] ends = lines.split(" ");
            return new SourceSpan(
                    Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), page == null ? null : Integer.valueOf(page));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw fault("lines must be two numbers, got '" + lines + "'");
        }
    }
}
