package org.guiju.calculation.internal.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guiju.regulation.api.library.ContentFormatException;

/** An element of an XML file with its line; document types are refused and depth is bounded, since files may be hostile. */
public final class XmlElement {

    private static final int DEEPEST = 60;

    private final String name;
    private final String namespace;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlElement(XMLStreamReader reader) {
        this.name = reader.getLocalName();
        this.namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        this.line = reader.getLocation().getLineNumber();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    /**
     * Reads a file.
     *
     * @param file its name in messages
     * @throws ContentFormatException if it is no XML, names a document type or nests too deep
     */
    public static XmlElement read(InputStream in, String file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return read(factory.createXMLStreamReader(in), file);
        } catch (XMLStreamException e) {
            int at = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new ContentFormatException(file, at, 0, e.getMessage().replaceAll("(?s).*Message: ", ""), e);
        }
    }

    private static XmlElement read(XMLStreamReader reader, String file) throws XMLStreamException, IOException {
        List<XmlElement> open = new ArrayList<>();
        XmlElement root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new ContentFormatException(
                        file, reader.getLocation().getLineNumber(), 0, "a document type is not allowed", null);
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = new XmlElement(reader);
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.getLast().children.add(element);
                    }
                    open.add(element);
                    if (open.size() > DEEPEST) {
                        throw new ContentFormatException(file, element.line, 0, "nested deeper than " + DEEPEST, null);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.getLast().text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                default -> {
                    // comments and the like
                }
            }
        }
        if (root == null) {
            throw new ContentFormatException(file, 1, 0, "the file is empty", null);
        }
        return root;
    }

    /** Local name. */
    public String name() {
        return name;
    }

    /** Namespace, empty if none. */
    public String namespace() {
        return namespace;
    }

    /** Line on which it begins. */
    public int line() {
        return line;
    }

    /** Value of an attribute, empty if it has none such. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Its own text, trimmed. */
    public String text() {
        return text.toString().strip();
    }

    /** Children of this name. */
    public List<XmlElement> children(String child) {
        return children.stream().filter(c -> c.name.equals(child)).toList();
    }

    /** All children. */
    public List<XmlElement> children() {
        return children;
    }

    /** First child of this name. */
    public Optional<XmlElement> child(String child) {
        return children.stream().filter(c -> c.name.equals(child)).findFirst();
    }

    /** Text of the first child of this name, empty if there is none. */
    public String textOf(String child) {
        return child(child).map(XmlElement::text).orElse("");
    }

    /** This element and all below it. */
    public Stream<XmlElement> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::walk));
    }
}
