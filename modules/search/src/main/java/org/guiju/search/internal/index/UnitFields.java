package org.guiju.search.internal.index;

import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.search.internal.text.GramAnalyzer;

/** Names of the fields of the index, and how a unit is written to them. */
public final class UnitFields {

    /** Single symbols of title, headings and text, with positions. */
    public static final String SINGLES = "singles";

    /** Pairs of symbols of title, headings and text. */
    public static final String PAIRS = "pairs";

    /** Id of the expression, as one term and as doc value. */
    public static final String DOCUMENT = "document";

    /** Full address of the unit, one term. */
    public static final String ADDRESS = "address";

    /** What ranking looks at, as doc value; see {@link UnitSigns}. */
    public static final String SIGNS = "signs";

    /** Marks the unit that is a document as a whole. */
    public static final String WHOLE = "whole";

    /** Defined terms, stored with the document as a whole, separated by a line feed. */
    public static final String TERMS = "terms";

    /** Element id, stored; absent for a document as a whole. */
    public static final String EID = "eId";

    /** Label, stored. */
    public static final String LABEL = "label";

    /** Path, stored, parts separated by a line feed. */
    public static final String PATH = "path";

    /** Full text, stored. */
    public static final String TEXT = "text";

    private static final FieldType WITH_POSITIONS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType WITH_FREQUENCIES = indexed(IndexOptions.DOCS_AND_FREQS);

    private UnitFields() {}

    static Document write(LegalDocument source, SearchUnit unit) {
        DocumentMetadata metadata = source.metadata();
        String searched = metadata.title() + "\n" + unit.heading() + "\n" + unit.text();
        Document document = new Document();
        document.add(new Field(SINGLES, new GramAnalyzer(false).tokenStream(SINGLES, searched), WITH_POSITIONS));
        document.add(new Field(PAIRS, new GramAnalyzer(true).tokenStream(PAIRS, searched), WITH_FREQUENCIES));
        document.add(new StringField(DOCUMENT, metadata.id().toString(), Field.Store.NO));
        document.add(new SortedDocValuesField(DOCUMENT, new BytesRef(metadata.id().toString())));
        document.add(new StringField(ADDRESS, metadata.id().at(unit.eId()).toString(), Field.Store.NO));
        if (unit.eId() != null) {
            document.add(new StoredField(EID, unit.eId()));
        } else {
            document.add(new StringField(WHOLE, WHOLE, Field.Store.NO));
            document.add(new StoredField(TERMS, terms(source)));
        }
        document.add(new BinaryDocValuesField(SIGNS, UnitSigns.of(unit).encode()));
        document.add(new StoredField(LABEL, unit.label()));
        document.add(new StoredField(PATH, String.join("\n", unit.path())));
        document.add(new StoredField(TEXT, unit.text()));
        return document;
    }

    private static String terms(LegalDocument source) {
        return source.definitions().stream().map(Definition::term).distinct().collect(Collectors.joining("\n"));
    }

    private static FieldType indexed(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
