package dev.gongbu.grade;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;
import dev.gongbu.text.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Gaps or cells into which an answer is put: by number or name ({@code 1=14일; 2=4일}), or in their
 * order with separators between.
 *
 * @param blanks what is asked for
 * @param names other than their numbers
 * @param after what follows each
 * @param bank texts that letters stand for; may be empty
 */
record Slots(List<Blank> blanks, List<String> names, List<String> after, List<String> bank) {

    private static final Pattern NUMBERED =
            Pattern.compile("[(\\[#]?\\s*([0-9]{1,2})\\s*(?:[=:)\\]]|번\\s*[=:]?|\\.\\s)\\s*(.*)");
    private static final Pattern NAMED = Pattern.compile("([^=]{1,80})=(.*)");

    /** The fields, or what is the matter with the answer. */
    record Filled(List<Field> fields, Wording trouble) {

        static Filled trouble(Wording trouble) {
            return new Filled(List.of(), trouble);
        }
    }

    /** Puts an answer into its slots. */
    Filled fill(Answer answer) {
        return answer.cells().isEmpty() ? line(answer.text()) : cells(answer);
    }

    private Filled cells(Answer answer) {
        var values = new ArrayList<Pieces.Piece>();
        for (int i = 0; i < blanks.size(); i++) {
            values.add(new Pieces.Piece("", 0));
        }
        for (var cell : answer.cells().entrySet()) {
            int slot = slot(cell.getKey());
            if (slot < 0) {
                return Filled.trouble(Sayings.noCell(cell.getKey()));
            }
            values.set(slot, new Pieces.Piece(cell.getValue(), 0));
        }
        return filled(values);
    }

    private Filled line(String text) {
        for (int way = Pieces.COMMAS; way >= Pieces.STRONG; way--) {
            var named = named(Pieces.by(text, way));
            if (!named.fields().isEmpty() || !named.trouble().isEmpty()) {
                return named;
            }
        }
        if (blanks.size() == 1) {
            return filled(List.of(new Pieces.Piece(text, 0)));
        }
        for (int way = Pieces.STRONG; way <= Pieces.SPACES; way++) {
            var pieces = Pieces.by(text, way);
            if (pieces.size() == blanks.size()) {
                return filled(pieces);
            }
        }
        return Filled.trouble(Sayings.gaps(blanks.size()));
    }

    /** Where each piece says its slot; nothing where one does not. */
    private Filled named(List<Pieces.Piece> pieces) {
        var values = new ArrayList<Pieces.Piece>();
        for (int i = 0; i < blanks.size(); i++) {
            values.add(new Pieces.Piece("", 0));
        }
        var seen = new ArrayList<Integer>();
        for (var piece : pieces) {
            var matcher = NUMBERED.matcher(piece.text());
            if (!matcher.matches()) {
                matcher = NAMED.matcher(piece.text());
            }
            if (!matcher.matches()) {
                return Filled.trouble(Wording.NONE);
            }
            String name = matcher.group(1);
            int slot = slot(name);
            if (slot < 0) {
                boolean number = Character.isDigit(name.strip().charAt(0));
                boolean sure = number && blanks.size() > 1;
                return Filled.trouble(sure ? Sayings.noCell(name.strip()) : Wording.NONE);
            }
            if (seen.contains(slot)) {
                return Filled.trouble(Sayings.repeated(name.strip()));
            }
            seen.add(slot);
            String value = matcher.group(2);
            int blank = value.length() - value.stripLeading().length();
            int from = piece.from() + matcher.start(2) + blank;
            values.set(slot, new Pieces.Piece(value.strip(), from));
        }
        return seen.isEmpty() ? Filled.trouble(Wording.NONE) : filled(values);
    }

    private int slot(String name) {
        String key = NameKey.of(name);
        for (int i = 0; i < blanks.size(); i++) {
            if (key.equals(String.valueOf(i + 1)) || key.equals(NameKey.of(names.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private Filled filled(List<Pieces.Piece> values) {
        var fields = new ArrayList<Field>();
        for (int i = 0; i < blanks.size(); i++) {
            var value = values.get(i);
            int letter = letter(value.text());
            if (letter >= bank.size() && !bank.isEmpty()) {
                return Filled.trouble(Sayings.noLetter(value.text()));
            }
            String typed = letter < 0 ? value.text() : bank.get(letter);
            String number = blanks.size() == 1 ? "" : String.valueOf(i + 1);
            fields.add(
                    new Field(
                            number,
                            names.get(i),
                            blanks.get(i),
                            typed,
                            value.text(),
                            value.from(),
                            after.get(i)));
        }
        return new Filled(fields, Wording.NONE);
    }

    /** The text of the bank that a letter stands for, or -1: a text of the bank goes first. */
    private int letter(String value) {
        String text = value.strip();
        String key = NameKey.of(text);
        for (var choice : bank) {
            if (NameKey.of(choice).equals(key)) {
                return -1;
            }
        }
        boolean short1 =
                text.length() == 1 || text.length() == 2 && ").".indexOf(text.charAt(1)) >= 0;
        if (bank.isEmpty() || !short1) {
            return -1;
        }
        String plain = text.substring(0, 1);
        String latin = Hangul.containsHangul(plain) ? Keyboard.toLatin(plain) : plain;
        char c = latin.toLowerCase(Locale.ROOT).charAt(0);
        return latin.length() == 1 && c >= 'a' && c <= 'z' ? c - 'a' : -1;
    }
}
