package dev.gongbu.exercise.lint;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line of the AWS command line, taken apart at its options.
 *
 * @param head everything before the first option
 * @param pieces each option with its value, as they are typed
 */
record OptionPieces(String head, List<Piece> pieces) {

    /** An option with its value. */
    record Piece(String text, Option option) {}

    OptionPieces {
        pieces = List.copyOf(pieces);
    }

    static OptionPieces of(Check check) {
        var options = new ArrayList<Part>();
        for (var part : check.parts()) {
            if (part.kind() == Part.Kind.OPTION && part.option().isPresent()) {
                options.add(part);
            }
        }
        var line = check.line();
        int first = options.isEmpty() ? line.length() : options.getFirst().from();
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < options.size(); i++) {
            int end = i + 1 < options.size() ? options.get(i + 1).from() : line.length();
            var text = line.substring(options.get(i).from(), end).strip();
            pieces.add(new Piece(text, options.get(i).option().orElseThrow()));
        }
        return new OptionPieces(line.substring(0, first).strip(), pieces);
    }

    /** The names of the options, sorted. */
    Set<String> names() {
        var names = new TreeSet<String>();
        for (var piece : pieces) {
            names.add(piece.option().name());
        }
        return names;
    }

    /** The line with these pieces. */
    String with(List<Piece> others) {
        var line = new StringBuilder(head);
        for (var piece : others) {
            line.append(' ').append(piece.text());
        }
        return line.toString();
    }
}
