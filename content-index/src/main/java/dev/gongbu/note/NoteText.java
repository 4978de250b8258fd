package dev.gongbu.note;

import java.util.ArrayList;
import java.util.List;

/** Turns notes into text without markup, one statement a line, as a search wants it. */
public final class NoteText {

    private final StringBuilder text = new StringBuilder();

    private NoteText() {}

    /**
     * The text of each section. A table's row reads {@code 기본값: 30초, 비고}; a command stands on one
     * line; a drawing's words stand without its lines.
     *
     * @param note any note
     * @return in the order of the note
     */
    public static List<SectionText> sections(Note note) {
        var sections = new ArrayList<SectionText>();
        for (var section : note.sections()) {
            var lines = new NoteText();
            lines.add(section.blocks());
            sections.add(new SectionText(section.id(), section.heading(), lines.text.toString()));
        }
        return sections;
    }

    private void add(List<Block> blocks) {
        for (var block : blocks) {
            add(block);
        }
    }

    private void add(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                for (var sentence : paragraph.sentences()) {
                    line(sentence.text());
                }
            }
            case Block.BulletList list -> items(list.items());
            case Block.NumberedList list -> items(list.items());
            case Block.Table table -> {
                for (var row : table.rows()) {
                    line(rowText(row));
                }
            }
            case Block.Code code -> code(code);
            case Block.Quote quote -> add(quote.blocks());
            case Block.Subheading subheading -> line(subheading.text());
        }
    }

    private void items(List<Block.Item> items) {
        for (var item : items) {
            add(item.blocks());
        }
    }

    private static String rowText(Block.Row row) {
        var line = new StringBuilder();
        var separator = "";
        for (var cell : row.cells()) {
            var words = cell.text();
            if (!words.isEmpty()) {
                line.append(separator).append(words);
                separator = separator.isEmpty() ? ": " : ", ";
            }
        }
        return line.toString();
    }

    private void code(Block.Code code) {
        boolean isDrawing = code.language().equals("diagram");
        for (var line : code.text().replace("\\\n", " ").split("\n", -1)) {
            line(isDrawing ? words(line) : line);
        }
    }

    /** A drawn line without what it is drawn of: box characters, arrows and geometric shapes. */
    private static String words(String line) {
        var words = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            boolean isDrawn =
                    (character >= '\u2190' && character <= '\u21FF')
                            || (character >= '\u2500' && character <= '\u25FF');
            words.append(isDrawn ? ' ' : character);
        }
        return words.toString();
    }

    private void line(String line) {
        var clean = line.strip().replaceAll("\\s+", " ");
        if (!clean.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(clean);
        }
    }
}
