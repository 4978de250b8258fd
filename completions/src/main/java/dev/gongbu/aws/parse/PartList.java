package dev.gongbu.aws.parse;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.syntax.Word;
import dev.gongbu.aws.syntax.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers what each word of a line is. */
final class PartList {

    private final TreeMap<Integer, Part> parts = new TreeMap<>();

    void add(Word word, Part.Kind kind) {
        put(word, kind, Optional.empty());
    }

    /** Names and values that a parser has read. */
    void addAll(List<Use> uses) {
        for (var use : uses) {
            use.name().ifPresent(name -> put(name, Part.Kind.OPTION, use.argument().option()));
            for (var value : use.values()) {
                put(value, Part.Kind.VALUE, use.argument().option());
            }
        }
    }

    private void put(Word word, Part.Kind kind, Optional<Option> option) {
        parts.put(word.from(), new Part(word.from(), word.to(), kind, word.text(), option));
    }

    /** All, with the words that nobody has read, and what stands behind an operator. */
    List<Part> list(Words words, String line) {
        for (var word : words.list()) {
            if (!parts.containsKey(word.from())) {
                add(word, Part.Kind.UNKNOWN);
            }
        }
        var list = new ArrayList<>(parts.values());
        words.operator()
                .ifPresent(operator ->
                        list.add(
                                new Part(
                                        operator.from(),
                                        line.length(),
                                        Part.Kind.REST,
                                        line.substring(operator.from()),
                                        Optional.empty())));
        return list;
    }
}
