package dev.gongbu.search;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

import java.io.IOException;
import java.util.List;

/** The texts that the index gives back: ids, titles, topics and bodies of entries. */
final class Texts {

    private final List<LeafReaderContext> leaves;

    Texts(IndexReader reader) {
        this.leaves = reader.leaves();
    }

    /** The text of a document, empty where it has none. */
    String of(String field, int doc) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
        boolean has = values != null && values.advanceExact(doc - leaf.docBase);
        return has ? values.binaryValue().utf8ToString() : "";
    }
}
