package org.guiju.exchange.internal.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.guiju.regulation.api.DocumentMetadata;

/** Writes what is known about a document: identification by FRBR, publication, references. */
final class MetaWriter {

    private static final String LANGUAGE = "zho";

    private final XMLStreamWriter xml;
    private final DocumentMetadata m;

    MetaWriter(XMLStreamWriter xml, DocumentMetadata metadata) {
        this.xml = xml;
        this.m = metadata;
    }

    void write(String proprietary) throws XMLStreamException {
        start("meta");
        line();
        identification();
        publication();
        references();
        start("proprietary");
        xml.writeAttribute("source", "#guiju");
        xml.writeStartElement("g", "document", Elements.OWN);
        xml.writeCharacters(AkomaNtosoWriter.clean(proprietary.replace('\n', ' ')));
        xml.writeEndElement();
        end();
        end();
    }

    private void identification() throws XMLStreamException {
        String kind = Elements.isAct(m.type()) ? "act" : "doc";
        String work = "/akn/cn/" + kind + "/" + m.id().date() + "/" + m.id().work();
        String expression = work + "/" + LANGUAGE + "@" + m.id().date();
        start("identification");
        xml.writeAttribute("source", "#guiju");
        line();
        start("FRBRWork");
        line();
        core(work, m.published(), "generation");
        value("FRBRcountry", "cn");
        value("FRBRsubtype", m.type().name().toLowerCase(Locale.ROOT));
        if (m.number() != null) {
            value("FRBRnumber", m.number());
        }
        value("FRBRname", m.title());
        end();
        start("FRBRExpression");
        line();
        core(expression, m.id().date(), "expression");
        xml.writeEmptyElement(Elements.NAMESPACE, "FRBRlanguage");
        xml.writeAttribute("language", LANGUAGE);
        line();
        end();
        start("FRBRManifestation");
        line();
        core(expression + ".xml", m.checkedUpTo() != null ? m.checkedUpTo() : m.id().date(), "transform");
        value("FRBRformat", "application/akn+xml");
        end();
        end();
    }

    private void core(String uri, LocalDate date, String name) throws XMLStreamException {
        value("FRBRthis", uri + (uri.endsWith(".xml") ? "" : "/!main"));
        value("FRBRuri", uri);
        xml.writeEmptyElement(Elements.NAMESPACE, "FRBRdate");
        xml.writeAttribute("date", date.toString());
        xml.writeAttribute("name", name);
        line();
        int count = Math.max(m.issuers().size(), 1);
        for (int i = 1; i <= count; i++) {
            xml.writeEmptyElement(Elements.NAMESPACE, "FRBRauthor");
            xml.writeAttribute("href", m.issuers().isEmpty() ? "#guiju" : "#issuer_" + i);
            line();
        }
    }

    private void publication() throws XMLStreamException {
        if (m.issued() == null) {
            return;
        }
        xml.writeEmptyElement(Elements.NAMESPACE, "publication");
        xml.writeAttribute("date", m.issued().toString());
        xml.writeAttribute("name", "issued");
        xml.writeAttribute("showAs", AkomaNtosoWriter.clean(m.number() == null ? m.title() : m.number()));
        line();
    }

    private void references() throws XMLStreamException {
        start("references");
        xml.writeAttribute("source", "#guiju");
        line();
        organisation("guiju", "Guiju 规矩");
        List<String> issuers = m.issuers();
        for (int i = 0; i < issuers.size(); i++) {
            organisation("issuer_" + (i + 1), issuers.get(i));
        }
        end();
    }

    private void organisation(String eId, String name) throws XMLStreamException {
        xml.writeEmptyElement(Elements.NAMESPACE, "TLCOrganization");
        xml.writeAttribute("eId", eId);
        xml.writeAttribute("href", "/akn/ontology/organization/cn/" + eId);
        xml.writeAttribute("showAs", AkomaNtosoWriter.clean(name));
        line();
    }

    private void value(String element, String value) throws XMLStreamException {
        xml.writeEmptyElement(Elements.NAMESPACE, element);
        xml.writeAttribute("value", AkomaNtosoWriter.clean(value));
        line();
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
