package dev.gongbu.app.command;

import org.jspecify.annotations.Nullable;

/**
 * Where standard output goes.
 *
 * @param isTerminal whether somebody looks at it, in place of a pipe or a file
 * @param columns the width of a terminal, else the width that text is laid out for
 * @param rows the height of a terminal; 0 where it is not known
 */
public record Display(boolean isTerminal, int columns, int rows) {
    /** The width where nobody knows it. */
    public static final int USUAL_COLUMNS = 80;

    private static final int MIN_COLUMNS = 20;
    private static final int MAX_COLUMNS = 500;

    public Display {
        columns = Math.clamp(columns, MIN_COLUMNS, MAX_COLUMNS);
    }

    /** A pipe or a file. */
    public static Display none() {
        return new Display(false, USUAL_COLUMNS, 0);
    }

    /**
     * Reads what the launcher found out.
     *
     * @param size rows and columns as {@code stty size} prints them; {@code terminal} for a
     *     terminal of unknown size; null or empty for none
     * @param columns the environment variable COLUMNS, which wins
     */
    public static Display of(@Nullable String size, @Nullable String columns) {
        boolean isTerminal = size != null && !size.isEmpty();
        int blank = size == null ? -1 : size.indexOf(' ');
        int rows = size == null || blank < 0 ? 0 : number(size.substring(0, blank), 0);
        int width = number(columns, 0);
        if (width == 0 && size != null && blank >= 0) {
            width = number(size.substring(blank + 1), 0);
        }
        return new Display(isTerminal, width == 0 ? USUAL_COLUMNS : width, rows);
    }

    private static int number(@Nullable String digits, int otherwise) {
        if (digits == null || digits.isEmpty() || digits.length() > 5) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
