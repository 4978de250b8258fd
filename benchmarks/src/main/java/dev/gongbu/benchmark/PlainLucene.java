package dev.gongbu.benchmark;

import dev.gongbu.search.Corpus;
import dev.gongbu.search.Entry;
import dev.gongbu.search.EntryKind;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The yardstick: one document a topic with its names and facts, an analyser as it is delivered,
 * BM25.
 */
final class PlainLucene implements Engine {

    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    PlainLucene(Analyzer analyzer, Corpus corpus) throws IOException {
        this.analyzer = analyzer;
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var text : texts(corpus).entrySet()) {
                var document = new Document();
                document.add(new StoredField("topic", text.getKey()));
                document.add(new TextField("text", text.getValue().toString(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    private static Map<String, StringBuilder> texts(Corpus corpus) {
        var texts = new HashMap<String, StringBuilder>();
        for (var topic : corpus.topics()) {
            texts.put(topic.id(), new StringBuilder(String.join("\n", topic.names())));
        }
        for (Entry entry : corpus.entries()) {
            if (entry.kind() == EntryKind.FACT) {
                texts.computeIfAbsent(entry.topics().getFirst(), _ -> new StringBuilder())
                        .append('\n')
                        .append(entry.text());
            }
        }
        return texts;
    }

    @Override
    public List<String> topics(String text) throws IOException {
        var query = new QueryBuilder(analyzer).createBooleanQuery("text", text);
        var topics = new LinkedHashSet<String>();
        if (query != null) {
            for (ScoreDoc doc : searcher.search(query, 10).scoreDocs) {
                topics.add(searcher.storedFields().document(doc.doc).get("topic"));
            }
        }
        return new ArrayList<>(topics);
    }
}
