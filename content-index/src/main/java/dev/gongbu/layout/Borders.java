package dev.gongbu.layout;

/** What the lines of tables are drawn with. */
public enum Borders {
    /** Box-drawing characters, which most terminals show one column wide. */
    LINES("─", "│", "┌┬┐", "├┼┤", "└┴┘"),
    /**
     * Plain ASCII, for terminals that show box-drawing characters two columns wide or not at all.
     */
    ASCII("-", "|", "+++", "+++", "+++");

    private final String horizontal;
    private final String vertical;
    private final String top;
    private final String middle;
    private final String bottom;

    Borders(String horizontal, String vertical, String top, String middle, String bottom) {
        this.horizontal = horizontal;
        this.vertical = vertical;
        this.top = top;
        this.middle = middle;
        this.bottom = bottom;
    }

    String rule(int width) {
        return horizontal.repeat(width);
    }

    String vertical() {
        return vertical;
    }

    String top(int[] widths) {
        return rule(widths, top);
    }

    String middle(int[] widths) {
        return rule(widths, middle);
    }

    String bottom(int[] widths) {
        return rule(widths, bottom);
    }

    private String rule(int[] widths, String corners) {
        var rule = new StringBuilder();
        for (int width : widths) {
            rule.append(corners.charAt(rule.isEmpty() ? 0 : 1))
                    .append(horizontal.repeat(width + 2));
        }
        return rule.append(corners.charAt(2)).toString();
    }
}
