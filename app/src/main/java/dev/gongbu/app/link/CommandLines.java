package dev.gongbu.app.link;

import dev.gongbu.note.Block;
import dev.gongbu.note.Note;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines of the AWS CLI that notes show. */
public final class CommandLines {

    /** The language of a code block that holds them. */
    private static final String LANGUAGE = "aws";

    private final List<String> lines = new ArrayList<>();

    private CommandLines() {}

    /** The lines of all blocks of a note that are marked as commands, in order. */
    public static List<String> of(Note note) {
        var found = new CommandLines();
        for (var section : note.sections()) {
            found.add(section.blocks());
        }
        return found.lines;
    }

    private void add(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Code code -> {
                    if (code.language().equals(LANGUAGE)) {
                        lines.addAll(split(code.text()));
                    }
                }
                case Block.BulletList list -> items(list.items());
                case Block.NumberedList list -> items(list.items());
                case Block.Quote quote -> add(quote.blocks());
                case Block.Paragraph _, Block.Table _, Block.Subheading _ -> {}
            }
        }
    }

    private void items(List<Block.Item> items) {
        for (var item : items) {
            add(item.blocks());
        }
    }

    /**
     * A line for each command of a block: what ends in a backslash goes on. Blank ones are none.
     */
    public static List<String> split(String code) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var each : code.split("\n", -1)) {
            line.append(line.isEmpty() ? "" : "\n").append(each);
            if (!each.endsWith("\\")) {
                add(line, lines);
            }
        }
        add(line, lines);
        return lines;
    }

    private static void add(StringBuilder line, List<String> lines) {
        if (!line.toString().isBlank()) {
            lines.add(line.toString());
        }
        line.setLength(0);
    }
}
