package dev.gongbu.search;

import dev.gongbu.search.IndexBuilder.Fields;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Makes hits out of documents: the part of the text that fits, what matched in it, and why. */
final class Snippets {

    private final IndexSearcher searcher;

    Snippets(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    Hit hit(Document document, int doc, float score, Reading reading, Query query) throws IOException {
        String id = document.get(Fields.ID);
        int hash = id.indexOf('#');
        String topics = document.get(Fields.TOPICS);
        return new Hit(
                kind(document.get(Fields.KIND)),
                id,
                topics.isEmpty() ? List.of() : List.of(topics.split(" ")),
                hash < 0 ? "" : id.substring(hash + 1),
                document.get(Fields.TITLE),
                score,
                List.of(),
                "",
                List.of());
    }

    private static EntryKind kind(String word) {
        for (EntryKind kind : EntryKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalStateException("an entry of unknown kind '" + word + "'");
    }
}
