package dev.gongbu.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The names of the fields and how they are indexed. */
final class Fields {
    static final String KIND = "kind";
    static final String KIND_FILTER = "kind_filter";
    static final String ID = "id";
    static final String TITLE = "title";
    static final String TOPICS = "topics";
    static final String TOPIC = "topic";
    static final String CATEGORY = "category";
    static final String NAME = "name";
    static final String HEAD = "head";
    static final String BODY = "body";
    static final String TEXT = "text";
    static final String EXACT = "exact";
    static final String GRAM = "gram";
    static final String WHOLE = "whole";
    static final String MAIN_TOPIC = "main_topic";

    /** Only in the entry that opens a topic's page. */
    static final String OPENS = "opens";

    static final FieldType INDEXED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    static final FieldType WITH_OFFSETS =
            type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);
    static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
    static final FieldType MATCH_ONLY = type(IndexOptions.DOCS, true);

    private Fields() {}

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
