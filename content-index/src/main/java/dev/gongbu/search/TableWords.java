package dev.gongbu.search;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Analysis by the table of every word that was seen while indexing: what nori made of it, without
 * nori and without its dictionaries, which cost a start 250 ms and more.
 */
final class TableWords implements WordAnalysis {

    private final KeyTable table;

    TableWords(KeyTable table) {
        this.table = table;
    }

    @Override
    public @Nullable List<String> terms(String word) {
        String terms = table.get(word);
        return terms == null ? null : splitTerms(terms);
    }

    /** The terms of a text in which each ends in a space. */
    static List<String> splitTerms(String terms) {
        var list = new ArrayList<String>();
        int start = 0;
        int end = terms.indexOf(' ');
        while (end >= 0) {
            list.add(terms.substring(start, end));
            start = end + 1;
            end = terms.indexOf(' ', start);
        }
        return list;
    }
}
