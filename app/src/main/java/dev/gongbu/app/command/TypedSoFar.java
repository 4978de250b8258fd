package dev.gongbu.app.command;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words before the one that is to be completed, taken apart as {@link Arguments} does it, but
 * without complaints.
 *
 * @param words those that are no options
 * @param used the names of the options that were given
 * @param waiting the option whose value comes next, or null
 * @param isOnlyWords whether {@code --} was typed
 */
record TypedSoFar(
        List<String> words, Set<String> used, @Nullable Option waiting, boolean isOnlyWords) {

    static TypedSoFar of(List<String> typed, List<Option> options) {
        var words = new ArrayList<String>();
        var used = new HashSet<String>();
        Option waiting = null;
        for (int i = 0; i < typed.size(); i++) {
            var word = typed.get(i);
            if (waiting != null) {
                waiting = null;
            } else if (word.equals("--")) {
                words.addAll(typed.subList(i + 1, typed.size()));
                return new TypedSoFar(words, used, null, true);
            } else if (word.length() < 2 || word.charAt(0) != '-') {
                words.add(word);
            } else {
                var option = option(word, options);
                if (option != null) {
                    used.add(option.name());
                    waiting = option.isSwitch() || !option.matches(word) ? null : option;
                }
            }
        }
        return new TypedSoFar(words, used, waiting, false);
    }

    /** The option that {@code --name}, {@code --name=value}, {@code -n} or {@code -n5} gives. */
    static @Nullable Option option(String word, List<Option> options) {
        int equals = word.indexOf('=');
        var name = equals < 0 ? word : word.substring(0, equals);
        if (!word.startsWith("--")) {
            name = word.substring(0, Math.min(2, word.length()));
        }
        for (var option : options) {
            if (option.matches(name)) {
                return option;
            }
        }
        return null;
    }
}
