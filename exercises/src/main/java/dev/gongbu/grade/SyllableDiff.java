package dev.gongbu.grade;

import dev.gongbu.korean.TextNormalizer;

import java.util.ArrayList;
import java.util.List;

/**
 * What was typed beside what was expected, syllable by syllable: for showing once the solution may
 * be seen. Case, width and spaces make no difference.
 *
 * @param runs from left to right; the equal and the typed ones together are what was typed
 */
public record SyllableDiff(List<Run> runs) {

    /** Longer texts are compared as wholes: a table of 2,000 x 2,000 is no diff to look at. */
    private static final int LONGEST = 2_000;

    public SyllableDiff {
        runs = List.copyOf(runs);
    }

    /** Where a run stands. */
    public enum Side {
        /** In both. */
        EQUAL,
        /** Only in what was typed. */
        TYPED,
        /** Only in what was expected. */
        EXPECTED
    }

    /**
     * Some syllables.
     *
     * @param text as it was typed, or, of an expected run, as it is expected
     * @param from the place of its first character in what was typed; of an expected run the place
     *     at which it is missing
     * @param to after its last character; {@code from} of an expected run
     */
    public record Run(Side side, String text, int from, int to) {}

    /** Compares two texts, whatever they hold. */
    public static SyllableDiff of(String typed, String expected) {
        var left = Syllables.of(typed);
        var right = Syllables.of(expected);
        if (left.size() > LONGEST || right.size() > LONGEST) {
            return new SyllableDiff(
                    List.of(
                            new Run(Side.TYPED, typed, 0, typed.length()),
                            new Run(Side.EXPECTED, expected, typed.length(), typed.length())));
        }
        var walk = new Walk(left, right);
        return new SyllableDiff(walk.runs());
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        for (var run : runs) {
            if (run.side() != Side.EQUAL) {
                return false;
            }
        }
        return true;
    }

    /**
     * The characters of a text that count, each with its piece of the text: the piece begins after
     * the one before, so that the pieces make up the whole.
     */
    private record Syllables(String text, String keys, List<Integer> ends) {

        static Syllables of(String text) {
            var normal = TextNormalizer.normalize(text);
            String plain = normal.text();
            var keys = new StringBuilder();
            var ends = new ArrayList<Integer>();
            for (int i = 0; i < plain.length(); i++) {
                if (!Character.isWhitespace(plain.charAt(i))) {
                    keys.append(plain.charAt(i));
                    ends.add(normal.original(i + 1));
                }
            }
            return new Syllables(text, keys.toString(), ends);
        }

        int size() {
            return keys.length();
        }

        int start(int at) {
            return at == 0 ? 0 : ends.get(at - 1);
        }

        int end(int at) {
            return at == size() - 1 ? text.length() : ends.get(at);
        }

        boolean same(int at, Syllables other, int there) {
            return keys.charAt(at) == other.keys.charAt(there);
        }
    }

    /** The way through the table of longest common subsequences. */
    private static final class Walk {
        private final Syllables left;
        private final Syllables right;
        private final List<Run> runs = new ArrayList<>();

        Walk(Syllables left, Syllables right) {
            this.left = left;
            this.right = right;
        }

        List<Run> runs() {
            int[][] common = common();
            int i = 0;
            int j = 0;
            while (i < left.size() || j < right.size()) {
                boolean both = i < left.size() && j < right.size();
                if (both && left.same(i, right, j)) {
                    add(Side.EQUAL, i++);
                    j++;
                } else if (i < left.size()
                        && (j == right.size() || common[i + 1][j] >= common[i][j + 1])) {
                    add(Side.TYPED, i++);
                } else {
                    missing(i, j++);
                }
            }
            if (left.size() == 0 && !left.text().isEmpty()) {
                int end = left.text().length();
                runs.addFirst(new Run(Side.EQUAL, left.text(), 0, end));
            }
            return runs;
        }

        private int[][] common() {
            var common = new int[left.size() + 1][right.size() + 1];
            for (int i = left.size() - 1; i >= 0; i--) {
                for (int j = right.size() - 1; j >= 0; j--) {
                    common[i][j] =
                            left.same(i, right, j)
                                    ? common[i + 1][j + 1] + 1
                                    : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
            return common;
        }

        private void add(Side side, int at) {
            String piece = left.text().substring(left.start(at), left.end(at));
            append(new Run(side, piece, left.start(at), left.end(at)));
        }

        private void missing(int at, int there) {
            int place = at == 0 ? 0 : left.end(at - 1);
            String piece = right.text().substring(right.start(there), right.end(there));
            append(new Run(Side.EXPECTED, piece, place, place));
        }

        private void append(Run run) {
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last == null || last.side() != run.side()) {
                runs.add(run);
                return;
            }
            var joined = new Run(run.side(), last.text() + run.text(), last.from(), run.to());
            runs.set(runs.size() - 1, joined);
        }
    }
}
