package dev.gongbu.layout;

import dev.gongbu.note.Block;
import dev.gongbu.note.Note;
import dev.gongbu.note.Section;
import dev.gongbu.note.Sentence;
import dev.gongbu.note.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a note as Markdown that stands alone: without front matter and fact ids, links to other
 * notes as plain text.
 */
public final class NoteMarkdown {

    private static final String SPECIAL = "\\`*_[]<>&";

    private final StringBuilder markdown = new StringBuilder();

    private NoteMarkdown() {}

    /**
     * A whole note below its title.
     *
     * @param note any note
     * @return CommonMark with GFM tables, ending in a line feed
     */
    public static String of(Note note) {
        var writer = new NoteMarkdown();
        writer.paragraph("# ".concat(escaped(note.topic().title())));
        for (var section : note.sections()) {
            writer.section(section, !section.id().equals(Section.INTRODUCTION));
        }
        writer.officialPages(note);
        return writer.markdown.toString();
    }

    /**
     * One section with its heading.
     *
     * @param section any section
     * @return CommonMark with GFM tables, ending in a line feed
     */
    public static String of(Section section) {
        var writer = new NoteMarkdown();
        writer.section(section, true);
        return writer.markdown.toString();
    }

    private void section(Section section, boolean hasHeading) {
        if (hasHeading) {
            paragraph("## ".concat(escaped(section.heading())));
        }
        for (var line : blocks(section.blocks())) {
            markdown.append(line).append('\n');
        }
    }

    private void officialPages(Note note) {
        if (note.topic().links().isEmpty()) {
            return;
        }
        paragraph("## 공식 문서");
        for (var link : note.topic().links()) {
            var title = escaped(link.title());
            markdown.append("\n- [").append(title).append("](").append(link.url()).append(')');
        }
        markdown.append('\n');
    }

    private void paragraph(String text) {
        markdown.append(markdown.isEmpty() ? "" : "\n").append(text).append('\n');
    }

    /** The lines of some blocks, an empty one before each block. */
    private static List<String> blocks(List<Block> blocks) {
        var lines = new ArrayList<String>();
        for (var block : blocks) {
            lines.add("");
            lines.addAll(block(block));
        }
        return lines;
    }

    private static List<String> block(Block block) {
        // Plain instanceof: a pattern switch is linked at run time, which every one-shot start
        // pays.
        if (block instanceof Block.Paragraph paragraph) {
            return List.of(startingSafely(sentences(paragraph.sentences())));
        } else if (block instanceof Block.BulletList list) {
            return list(list.items(), -1);
        } else if (block instanceof Block.NumberedList list) {
            return list(list.items(), list.start());
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Code code) {
            return code(code);
        } else if (block instanceof Block.Quote quote) {
            return prefixed(withoutFirst(blocks(quote.blocks())), "> ", "> ");
        } else if (block instanceof Block.Subheading subheading) {
            return List.of(
                    "#".repeat(subheading.level()).concat(" ").concat(escaped(subheading.text())));
        }
        throw new IllegalStateException("There is no Markdown for " + block.getClass());
    }

    private static List<String> list(List<Block.Item> items, int start) {
        var lines = new ArrayList<String>();
        int number = start;
        for (var item : items) {
            var marker = start < 0 ? "- " : Integer.toString(number++).concat(". ");
            lines.addAll(prefixed(itemLines(item), marker, " ".repeat(marker.length())));
        }
        return lines;
    }

    private static List<String> itemLines(Block.Item item) {
        var lines = new ArrayList<String>();
        for (var block : item.blocks()) {
            boolean isNestedList = block instanceof Block.BulletList;
            if (!lines.isEmpty() && !isNestedList) {
                lines.add("");
            }
            lines.addAll(block(block));
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static List<String> table(Block.Table table) {
        var lines = new ArrayList<String>();
        lines.add(row(table.header()));
        lines.add("| --- ".repeat(table.header().size()).concat("|"));
        for (var row : table.rows()) {
            lines.add(row(row.cells()));
        }
        return lines;
    }

    private static String row(List<Block.Cell> cells) {
        var line = new StringBuilder("|");
        for (var cell : cells) {
            line.append(' ').append(spans(cell.spans()).replace("|", "\\|")).append(" |");
        }
        return line.toString();
    }

    private static List<String> code(Block.Code code) {
        var fence = "```";
        while (code.text().contains(fence)) {
            fence = fence.concat("`");
        }
        var lines = new ArrayList<String>();
        lines.add(fence.concat(code.language()));
        lines.addAll(List.of(code.text().split("\n", -1)));
        lines.add(fence);
        return lines;
    }

    private static List<String> prefixed(List<String> lines, String first, String others) {
        var prefixed = new ArrayList<String>();
        for (var line : lines) {
            var prefix = prefixed.isEmpty() ? first : others;
            prefixed.add(prefix.concat(line).stripTrailing());
        }
        return prefixed;
    }

    private static List<String> withoutFirst(List<String> lines) {
        return lines.isEmpty() ? lines : lines.subList(1, lines.size());
    }

    private static String sentences(List<Sentence> sentences) {
        var text = new StringBuilder();
        for (var sentence : sentences) {
            text.append(text.isEmpty() ? "" : " ").append(spans(sentence.spans()));
        }
        return text.toString();
    }

    private static String spans(List<Span> spans) {
        var text = new StringBuilder();
        for (var span : spans) {
            text.append(span(span));
        }
        return text.toString();
    }

    private static String span(Span span) {
        if (span instanceof Span.Plain plain) {
            return escaped(plain.text());
        } else if (span instanceof Span.Code code) {
            return code(code.text());
        }
        var inside = spans(span.children());
        if (span instanceof Span.Strong) {
            return "**".concat(inside).concat("**");
        } else if (span instanceof Span.Emphasis) {
            return "*".concat(inside).concat("*");
        } else if (span instanceof Span.WebLink link) {
            return "[".concat(inside).concat("](<").concat(link.url()).concat(">)");
        }
        return inside;
    }

    private static String code(String text) {
        var fence = "`";
        while (text.contains(fence)) {
            fence = fence.concat("`");
        }
        var space = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence.concat(space).concat(text).concat(space).concat(fence);
    }

    static String escaped(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (SPECIAL.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.append(character);
        }
        return escaped.toString();
    }

    /** Keeps a paragraph's first characters from making a heading, list or quotation of it. */
    private static String startingSafely(String text) {
        if (text.isEmpty()) {
            return text;
        }
        if ("#+-=~".indexOf(text.charAt(0)) >= 0) {
            return "\\".concat(text);
        }
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean isNumber = digits > 0 && digits < text.length() && text.charAt(digits) == '.';
        return isNumber
                ? text.substring(0, digits).concat("\\").concat(text.substring(digits))
                : text;
    }
}
