package dev.gongbu.grade;

import dev.gongbu.aws.syntax.Word;
import dev.gongbu.aws.syntax.Words;
import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of which words were typed with the Korean layout on. What stands in quotes is meant as it
 * is, and so are values, unless the whole line was typed so.
 *
 * @param names the line with Latin program, service, command and options; null where they are Latin
 *     already
 * @param all the line with Latin values as well; null where no word is Korean
 * @param isWhole whether its first word was typed so, and thus most likely all of it
 * @param from where the first such word begins
 * @param to where it ends
 */
record CommandLayout(
        @Nullable String names, @Nullable String all, boolean isWhole, int from, int to) {

    private static final int LONGEST = 8_192;
    private static final int COMMAND_WORDS = 3;

    static CommandLayout of(String line) {
        if (line.length() > LONGEST || !Hangul.containsHangul(line)) {
            return new CommandLayout(null, null, false, 0, 0);
        }
        var names = new ArrayList<Word>();
        var all = new ArrayList<Word>();
        var words = Words.of(line).list();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.isQuoted() || !Hangul.containsHangul(word.text())) {
                continue;
            }
            all.add(word);
            if (i < COMMAND_WORDS || word.text().startsWith("-")) {
                names.add(word);
            }
        }
        boolean isWhole = !all.isEmpty() && all.getFirst().equals(words.getFirst());
        return new CommandLayout(
                names.isEmpty() ? null : latin(line, names),
                all.isEmpty() ? null : latin(line, all),
                isWhole,
                all.isEmpty() ? 0 : all.getFirst().from(),
                all.isEmpty() ? 0 : all.getFirst().to());
    }

    private static String latin(String line, List<Word> words) {
        var latin = new StringBuilder();
        int at = 0;
        for (var word : words) {
            latin.append(line, at, word.from());
            latin.append(Keyboard.toLatin(line.substring(word.from(), word.to())));
            at = word.to();
        }
        return latin.append(line.substring(at)).toString();
    }
}
