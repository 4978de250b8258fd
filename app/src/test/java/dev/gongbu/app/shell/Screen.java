package dev.gongbu.app.shell;

import dev.gongbu.text.Columns;

import java.util.Arrays;

/** What a terminal shows of the bytes it got: as much of xterm as the line reader uses. */
final class Screen {
    /** Behind a glyph of two columns. */
    private static final int COVERED = -1;

    private final Columns measure = Columns.narrow();
    private final int columns;
    private final int[][] cells;
    private int row;
    private int column;
    private String pending = "";

    Screen(int columns, int rows) {
        this.columns = columns;
        this.cells = new int[rows][columns];
    }

    void write(String text) {
        var all = pending + text;
        int at = 0;
        while (at < all.length()) {
            int end = all.charAt(at) == '\u001b' ? endOfSequence(all, at) : next(all, at);
            if (end < 0) {
                break;
            }
            act(all.substring(at, end));
            at = end;
        }
        pending = all.substring(at);
    }

    private static int next(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    private static int endOfSequence(String text, int at) {
        if (at + 1 >= text.length()) {
            return -1;
        }
        if (text.charAt(at + 1) != '[') {
            return at + 2;
        }
        for (int i = at + 2; i < text.length(); i++) {
            if (text.charAt(i) >= 0x40) {
                return i + 1;
            }
        }
        return -1;
    }

    private void act(String piece) {
        if (piece.startsWith("\u001b[")) {
            control(piece.charAt(piece.length() - 1), piece.substring(2, piece.length() - 1));
            return;
        }
        switch (piece) {
            case "\r" -> column = 0;
            case "\n" -> down();
            case "\b" -> column = Math.max(0, column - 1);
            default -> {
                if (piece.charAt(0) >= ' ') {
                    put(piece.codePointAt(0));
                }
            }
        }
    }

    private void control(char command, String parameter) {
        boolean isNumber = !parameter.isEmpty() && parameter.chars().allMatch(Character::isDigit);
        int given = isNumber ? Integer.parseInt(parameter) : 0;
        int count = Math.max(1, given);
        switch (command) {
            case 'A' -> row = Math.max(0, row - count);
            case 'B' -> row = Math.min(cells.length - 1, row + count);
            case 'C' -> column = Math.min(columns - 1, column + count);
            case 'D' -> column = Math.max(0, column - count);
            case 'G' -> column = count - 1;
            case 'H' -> {
                row = 0;
                column = 0;
            }
            case 'J' -> {
                Arrays.fill(cells[row], Math.min(column, columns), columns, 0);
                for (int below = row + 1; below < cells.length; below++) {
                    Arrays.fill(cells[below], 0);
                }
            }
            case 'K' -> Arrays.fill(cells[row], Math.min(column, columns), columns, 0);
            case 'P' -> shift(column + count, column);
            case '@' -> shift(column, column + count);
            case 'm', 'h', 'l' -> {
                // looks and modes are not on the screen
            }
            default -> throw new IllegalStateException("unknown: CSI " + parameter + command);
        }
    }

    private void shift(int from, int to) {
        var old = cells[row].clone();
        Arrays.fill(cells[row], Math.min(from, to), columns, 0);
        int length = columns - Math.max(from, to);
        System.arraycopy(old, from, cells[row], to, Math.max(0, length));
    }

    private void put(int glyph) {
        int width = measure.of(glyph);
        if (column + width > columns) {
            column = 0;
            down();
        }
        if (width == 0) {
            return;
        }
        cells[row][column] = glyph;
        if (width == 2) {
            cells[row][column + 1] = COVERED;
        }
        column += width;
    }

    private void down() {
        if (row + 1 < cells.length) {
            row++;
            return;
        }
        System.arraycopy(cells, 1, cells, 0, cells.length - 1);
        cells[row] = new int[columns];
    }

    /** The rows, without blanks at their ends and blank rows at the end. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var line : cells) {
            var shown = new StringBuilder();
            for (int cell : line) {
                if (cell != COVERED) {
                    shown.appendCodePoint(cell == 0 ? ' ' : cell);
                }
            }
            text.append(shown.toString().stripTrailing()).append('\n');
        }
        return text.toString().stripTrailing();
    }
}
