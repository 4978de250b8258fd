package dev.gongbu.layout;

import dev.gongbu.compare.ComparisonTable;
import dev.gongbu.text.Language;

/** Writes a comparison as Markdown. */
public final class ComparisonMarkdown {

    private ComparisonMarkdown() {}

    /**
     * A whole comparison below its title.
     *
     * @param table any comparison
     * @return CommonMark with a GFM table, ending in a line feed
     */
    public static String of(ComparisonTable table) {
        var markdown = new StringBuilder();
        paragraph(markdown, "# ".concat(NoteMarkdown.escaped(table.title())));
        if (!table.summary().isEmpty()) {
            paragraph(markdown, NoteMarkdown.escaped(table.summary()));
        }
        table(markdown, table);
        choices(markdown, table);
        if (!table.trap().isEmpty()) {
            paragraph(markdown, "## 시험 함정");
            paragraph(markdown, NoteMarkdown.escaped(table.trap()));
        }
        return markdown.substring(0, markdown.length() - 1);
    }

    private static void paragraph(StringBuilder markdown, String text) {
        markdown.append(text).append("\n\n");
    }

    private static void table(StringBuilder markdown, ComparisonTable table) {
        markdown.append("| |");
        for (var column : table.columns()) {
            var badge = Badge.of(column.lifecycle(), Language.KOREAN);
            markdown.append(' ').append(cell(column.name()));
            markdown.append(badge.isEmpty() ? "" : " ".concat(cell(badge))).append(" |");
        }
        markdown.append("\n|---|").append("---|".repeat(table.columns().size())).append('\n');
        for (var row : table.rows()) {
            markdown.append("| ").append(row.differs() ? "**" : "").append(cell(row.axis()));
            markdown.append(row.differs() ? "** |" : " |");
            for (var each : row.cells()) {
                markdown.append(' ').append(cell(each)).append(" |");
            }
            markdown.append('\n');
        }
        markdown.append('\n');
    }

    private static String cell(String text) {
        return NoteMarkdown.escaped(text).replace("|", "\\|");
    }

    private static void choices(StringBuilder markdown, ComparisonTable table) {
        boolean hasHeading = false;
        for (var column : table.columns()) {
            if (!column.choice().isEmpty()) {
                if (!hasHeading) {
                    paragraph(markdown, "## 이럴 때 고른다");
                    hasHeading = true;
                }
                markdown.append("- **").append(NoteMarkdown.escaped(column.name())).append("**: ");
                markdown.append(NoteMarkdown.escaped(column.choice())).append('\n');
            }
        }
        if (hasHeading) {
            markdown.append('\n');
        }
    }
}
