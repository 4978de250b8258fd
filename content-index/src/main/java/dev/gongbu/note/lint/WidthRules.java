package dev.gongbu.note.lint;

import dev.gongbu.note.Problem;
import dev.gongbu.note.read.Passage;
import dev.gongbu.note.read.Passage.Kind;
import dev.gongbu.note.read.Reading;
import dev.gongbu.text.Columns;

import java.util.List;

/** What is drawn fits a terminal, lines up on each, and holds no character of doubtful width. */
final class WidthRules {

    private static final int WIDEST_DRAWING = 76;
    private static final int MOST_COLUMNS = 4;

    private static final Columns NARROW = Columns.narrow();
    private static final Columns WIDE = new Columns(true);

    private final List<Problem> problems;

    private WidthRules(List<Problem> problems) {
        this.problems = problems;
    }

    static void check(Reading reading, List<Problem> problems) {
        var rules = new WidthRules(problems);
        for (var passage : reading.passages()) {
            rules.symbols(passage);
            if (passage.kind() == Kind.DRAWING) {
                rules.drawing(passage);
            } else if (passage.kind() == Kind.TABLE_HEAD
                    && passage.text().lines().count() > MOST_COLUMNS) {
                rules.report(
                        passage.file(),
                        passage.line(),
                        "has a table of more than %d columns".formatted(MOST_COLUMNS));
            }
        }
    }

    private void symbols(Passage passage) {
        passage.text()
                .codePoints()
                .filter(each -> isDoubtful(each, passage.kind()))
                .findFirst()
                .ifPresent(each ->
                        report(
                                passage.file(),
                                passage.line(),
                                "holds '%s' (U+%04X), whose width differs by terminal"
                                        .formatted(Character.toString(each), each)));
    }

    private static boolean isDoubtful(int codePoint, Kind kind) {
        return isWideSymbol(codePoint)
                || kind == Kind.DRAWING && !isDrawn(codePoint) && isAmbiguous(codePoint);
    }

    /** Emoji, square units and full-width forms: some terminals show them one column wide. */
    private static boolean isWideSymbol(int codePoint) {
        if (NARROW.of(codePoint) != 2) {
            return false;
        }
        var script = Character.UnicodeScript.of(codePoint);
        return script != Character.UnicodeScript.HANGUL && script != Character.UnicodeScript.HAN;
    }

    /** Box characters and triangles: a drawing is made of them on purpose. */
    private static boolean isDrawn(int codePoint) {
        return codePoint >= 0x2500 && codePoint <= 0x25FF;
    }

    private static boolean isAmbiguous(int codePoint) {
        return NARROW.of(codePoint) != WIDE.of(codePoint);
    }

    private void drawing(Passage passage) {
        var lines = passage.text().lines().toList();
        for (int y = 0; y < lines.size(); y++) {
            int line = passage.line() + 1 + y;
            int width = NARROW.of(lines.get(y));
            if (width > WIDEST_DRAWING) {
                report(
                        passage.file(),
                        line,
                        "has a drawing of %d columns, should have %d at most"
                                .formatted(width, WIDEST_DRAWING));
            }
            if (y + 1 < lines.size()) {
                corners(passage.file(), line, lines.get(y), lines.get(y + 1));
            }
        }
    }

    /** Below each upper corner something goes on, else the box is crooked. */
    private void corners(String file, int line, String upper, String lower) {
        int column = 0;
        for (int at = 0; at < upper.length(); at++) {
            char drawn = upper.charAt(at);
            if ((drawn == '┌' || drawn == '┐') && !goesOn(lower, column)) {
                report(file, line, "has a corner '%s' with nothing below it".formatted(drawn));
                return;
            }
            column += NARROW.of(drawn);
        }
    }

    private static boolean goesOn(String line, int column) {
        int at = NARROW.fit(line, 0, column);
        return at < line.length()
                && NARROW.of(line.substring(0, at)) == column
                && "│├┤└┘┼┴┬▼▲▶◀┌┐".indexOf(line.charAt(at)) >= 0;
    }

    private void report(String file, int line, String message) {
        problems.add(new Problem(file, line, message));
    }
}
