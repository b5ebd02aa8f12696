package org.guiju.regulation.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.guiju.regulation.spi.ContentSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Checks that models and their cases are XML without document types. What they say is checked where they are calculated. */
final class ModelCheck {

    private final ContentSource source;
    private final Faults faults;
    private final EntryIds entries;

    ModelCheck(ContentSource source, Faults faults, EntryIds entries) {
        this.source = source;
        this.faults = faults;
        this.entries = entries;
    }

    void check(String path) throws IOException {
        String id = EntryIds.ofModel(path);
        if (id == null && !path.endsWith(".cases.xml")) {
            faults.warning(path, "file.unknown");
            return;
        }
        if (id != null) {
            String first = entries.add(ContentKind.CALCULATORS, id, path);
            if (first != null) {
                faults.error(path, 1, "id.twice", id, first);
            }
        }
        try (InputStream in = source.open(path)) {
            InputSource xml = new InputSource(in);
            xml.setSystemId(path);
            parser().parse(xml, new DefaultHandler());
        } catch (SAXParseException e) {
            faults.error(path, e.getLineNumber(), "xml.fault", e.getMessage());
        } catch (SAXException e) {
            faults.error(path, 0, "xml.fault", e.getMessage());
        }
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java has an XML parser", e);
        }
    }
}
