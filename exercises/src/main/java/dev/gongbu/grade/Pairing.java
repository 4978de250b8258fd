package dev.gongbu.grade;

import java.util.Arrays;

/** The most pairs that can be made of things that fit together, each used once. */
final class Pairing {

    private Pairing() {}

    /** How many pairs there are at most. */
    static int size(boolean[][] fits) {
        int size = 0;
        for (int partner : partners(fits)) {
            size += partner >= 0 ? 1 : 0;
        }
        return size;
    }

    /**
     * The partner of each row, or -1, by augmenting paths.
     *
     * @param fits whether a row and a column go together; rows of one length
     */
    static int[] partners(boolean[][] fits) {
        var rows = new int[fits.length];
        Arrays.fill(rows, -1);
        if (fits.length == 0) {
            return rows;
        }
        var columns = new int[fits[0].length];
        Arrays.fill(columns, -1);
        for (int row = 0; row < fits.length; row++) {
            augment(row, fits, columns, new boolean[columns.length]);
        }
        for (int column = 0; column < columns.length; column++) {
            if (columns[column] >= 0) {
                rows[columns[column]] = column;
            }
        }
        return rows;
    }

    private static boolean augment(int row, boolean[][] fits, int[] columns, boolean[] seen) {
        for (int column = 0; column < columns.length; column++) {
            if (!fits[row][column] || seen[column]) {
                continue;
            }
            seen[column] = true;
            if (columns[column] < 0 || augment(columns[column], fits, columns, seen)) {
                columns[column] = row;
                return true;
            }
        }
        return false;
    }
}
