package dev.gongbu.exercise.lint;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.parse.Check;
import dev.gongbu.exercise.lint.OptionPieces.Piece;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Other ways to type a line that mean the very same. */
final class Rewriting {

    /** Up to so many options all orders are tried: 120. */
    private static final int FEW = 5;

    private static final int SAMPLES = 60;

    private Rewriting() {}

    /** All orders of the options; of many options some orders, the same ones at each call. */
    static Set<String> orders(OptionPieces line) {
        var all = new LinkedHashSet<String>();
        if (line.pieces().size() <= FEW) {
            permute(line, new ArrayList<>(line.pieces()), 0, all);
            return all;
        }
        var random = new Random(line.head().hashCode());
        for (int i = 0; i < SAMPLES; i++) {
            var shuffled = new ArrayList<>(line.pieces());
            Collections.shuffle(shuffled, random);
            all.add(line.with(shuffled));
        }
        return all;
    }

    private static void permute(OptionPieces line, List<Piece> pieces, int at, Set<String> all) {
        if (at >= pieces.size()) {
            all.add(line.with(pieces));
        }
        for (int i = at; i < pieces.size(); i++) {
            Collections.swap(pieces, at, i);
            permute(line, pieces, at + 1, all);
            Collections.swap(pieces, at, i);
        }
    }

    /**
     * With an equals sign for the space after one option's name, and with JSON for one option's
     * value.
     */
    static Set<String> twins(OptionPieces line, Check check) {
        var all = new LinkedHashSet<String>();
        for (int i = 0; i < line.pieces().size(); i++) {
            var piece = line.pieces().get(i);
            var equals = withEquals(piece);
            if (!equals.isEmpty()) {
                all.add(replaced(line, i, equals));
            }
            var value = check.parameters().get(piece.option().target());
            if (value != null) {
                JsonText.of(value)
                        .ifPresent(json -> all.add(line.with(replaced(line, piece, json))));
            }
        }
        return all;
    }

    private static String withEquals(Piece piece) {
        int blank = piece.text().indexOf(' ');
        return piece.option().form() == Option.Form.VALUE && blank > 0
                ? piece.text().substring(0, blank) + "=" + piece.text().substring(blank).strip()
                : "";
    }

    private static List<Piece> replaced(OptionPieces line, Piece piece, String json) {
        var pieces = new ArrayList<>(line.pieces());
        var text = "--" + piece.option().name() + " '" + json + "'";
        pieces.set(pieces.indexOf(piece), new Piece(text, piece.option()));
        return pieces;
    }

    private static String replaced(OptionPieces line, int number, String text) {
        var pieces = new ArrayList<>(line.pieces());
        pieces.set(number, new Piece(text, pieces.get(number).option()));
        return line.with(pieces);
    }
}
