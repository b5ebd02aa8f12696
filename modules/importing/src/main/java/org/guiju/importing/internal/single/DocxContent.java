package org.guiju.importing.internal.single;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guiju.importing.api.ImportException;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.paragraph.Paragraph;
import org.guiju.importing.internal.structure.Block;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.importing.internal.text.SourceLine;
import org.guiju.regulation.api.Cell;

/**
 * Reads the body of a DOCX file: paragraphs with heading level and automatic number, tables with spans. Deleted text of
 * tracked changes is left out, inserted text is taken.
 */
final class DocxContent {

    /** Largest part that is unpacked, in bytes; the text of a thousand pages is below a tenth of it. */
    private static final int LARGEST_PART = 64 << 20;
    private static final int DEEPEST = 256;

    private final String name;
    private final byte[] bytes;
    private final List<Block> blocks = new ArrayList<>();
    private DocxNumbering numbering = DocxNumbering.none();
    private int number;

    DocxContent(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    FileContent read() throws IOException {
        Map<String, byte[]> parts = unpack();
        byte[] document = parts.get("word/document.xml");
        if (document == null) {
            throw ImportException.of(name, Messages.get("file.binary"));
        }
        try {
            if (parts.containsKey("word/numbering.xml")) {
                numbering = DocxNumbering.read(reader(parts.get("word/numbering.xml")));
            }
            XMLStreamReader xml = reader(document);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("p")) {
                        paragraph(xml);
                    } else if (xml.getLocalName().equals("tbl")) {
                        table(xml, 1);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw ImportException.of(name, Messages.get("file.damaged", e.getMessage()));
        }
        return new FileContent(blocks, "DOCX", number, Map.of());
    }

    private Map<String, byte[]> unpack() throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml") || entry.getName().equals("word/numbering.xml")) {
                    parts.put(entry.getName(), bounded(zip));
                }
            }
        } catch (ZipException | java.io.EOFException | IllegalArgumentException e) {
            throw ImportException.of(name, Messages.get("file.damaged", e.getMessage()));
        }
        return parts;
    }

    private byte[] bounded(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            if (out.size() > LARGEST_PART) {
                throw ImportException.of(name, Messages.get("file.tooLarge", out.size() >> 20, LARGEST_PART >> 20));
            }
        }
        return out.toByteArray();
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /** Reads up to the end of a paragraph and adds what it holds; a line break inside begins a new one. */
    private void paragraph(XMLStreamReader xml) throws XMLStreamException {
        DocxParagraph paragraph = DocxParagraph.read(xml);
        String label = numbering.next(paragraph.list(), paragraph.listLevel());
        boolean first = true;
        for (String line : paragraph.lines()) {
            String text = Blanks.strip(first && !label.isEmpty() ? label + line : line);
            if (!Blanks.strip(line).isEmpty()) {
                number++;
                int bold = paragraph.bold() ? text.length() : 0;
                SourceLine.Style style = new SourceLine.Style(paragraph.heading(), bold, false, false);
                blocks.add(new Block.Text(Paragraph.join(List.of(SourceLine.of(number, text, true).withMarkup(text, style)))));
                first = false;
            }
        }
    }

    private void table(XMLStreamReader xml, int depth) throws XMLStreamException {
        number++;
        int first = number;
        List<List<Cell>> rows = new ArrayList<>();
        DocxTable table = new DocxTable();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tbl")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("p")) {
                    table.text(String.join("\n", DocxParagraph.read(xml).lines()));
                } else if (xml.getLocalName().equals("tbl") && depth < DEEPEST) {
                    nested(xml, table);
                } else {
                    table.start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                table.end(xml.getLocalName());
            }
        }
        rows.addAll(table.rows());
        if (rows.stream().anyMatch(row -> row.size() > 1)) {
            blocks.add(Tables.block(first, first, Math.min(table.headerRows(), rows.size() - 1), rows));
        } else {
            rows.forEach(row -> row.forEach(cell -> plain(cell.text())));
        }
    }

    /** A table inside a cell becomes text of the cell. */
    private static void nested(XMLStreamReader xml, DocxTable table) throws XMLStreamException {
        int open = 1;
        while (xml.hasNext() && open > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("p")) {
                table.text(String.join("\n", DocxParagraph.read(xml).lines()));
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tbl")) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tbl")) {
                open--;
            }
        }
    }

    private void plain(String text) {
        for (String line : text.split("\n")) {
            if (!Blanks.strip(line).isEmpty()) {
                number++;
                blocks.add(new Block.Text(Paragraph.join(List.of(SourceLine.of(number, Blanks.strip(line), true)))));
            }
        }
    }
}
