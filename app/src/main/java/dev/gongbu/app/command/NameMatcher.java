package dev.gongbu.app.command;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Initials;
import dev.gongbu.korean.Keyboard;
import dev.gongbu.korean.TextNormalizer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds the names that what was typed so far may become: by the word itself, by another name
 * keystroke by keystroke, by a part of one, by initials, and with the other keyboard layout on.
 */
final class NameMatcher {
    private static final int LONGEST = 100;

    private final String typed;
    private final boolean replaces;

    /**
     * For a word.
     *
     * @param typed of it so far
     * @param replaces whether a name may be offered that does not begin with what was typed
     */
    NameMatcher(String typed, boolean replaces) {
        this.typed = typed;
        this.replaces = replaces;
    }

    /** How a name may fit what was typed, best first. */
    private enum Fit {
        WORD,
        BEGINNING,
        PART,
        INITIALS,
        LAYOUT
    }

    /** The names that fit best, in their order; titles before other names. */
    List<Name> of(List<Name> names) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        for (var fit : Fit.values()) {
            var wanted = wanted(fit);
            if (fit == Fit.WORD || !wanted.isEmpty()) {
                for (boolean onlyTitles : new boolean[] {true, false}) {
                    var fitting = fitting(fit, wanted, names, onlyTitles);
                    if (!fitting.isEmpty()) {
                        return fitting;
                    }
                }
            }
        }
        return List.of();
    }

    /** What was typed, as it is compared; empty where this kind of fit is out of the question. */
    private String wanted(Fit fit) {
        return switch (fit) {
            case WORD -> typed;
            case BEGINNING, PART -> key(typed);
            case INITIALS -> Initials.areAll(typed) ? Initials.apart(typed) : "";
            case LAYOUT ->
                    key(
                            Hangul.containsHangul(typed)
                                    ? Keyboard.toLatin(typed)
                                    : Keyboard.toHangul(typed));
        };
    }

    private List<Name> fitting(Fit fit, String wanted, List<Name> names, boolean onlyTitles) {
        var fitting = new ArrayList<Name>();
        for (var name : names) {
            for (var written : ways(fit, name, onlyTitles)) {
                if (fits(fit, written, wanted)) {
                    fitting.add(offered(name, written));
                    break;
                }
            }
        }
        return fitting;
    }

    private static List<String> ways(Fit fit, Name name, boolean onlyTitles) {
        if (fit == Fit.WORD) {
            return List.of(name.text());
        }
        return onlyTitles ? List.of(name.text(), name.title()) : name.others();
    }

    private static boolean fits(Fit fit, String name, String wanted) {
        return switch (fit) {
            case WORD -> name.startsWith(wanted);
            case BEGINNING, LAYOUT -> key(name).startsWith(wanted);
            case PART -> hasPart(name, wanted);
            case INITIALS -> Initials.of(TextNormalizer.spaceless(name)).startsWith(wanted);
        };
    }

    private static boolean hasPart(String name, String wanted) {
        for (int i = 1; i < name.length(); i++) {
            if (" -(·/".indexOf(name.charAt(i - 1)) >= 0
                    && key(name.substring(i)).startsWith(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static String key(String text) {
        return Hangul.keystrokes(TextNormalizer.spaceless(text));
    }

    /** Where nothing can be replaced, the way of writing it that was begun stands for the name. */
    private Name offered(Name name, String by) {
        if (replaces || begins(name.text()) || !begins(by)) {
            return name;
        }
        var meaning = by.equals(name.description()) ? "" : " " + name.description();
        return Name.of(by, name.text() + meaning);
    }

    private boolean begins(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    /**
     * What is missing of the names whose first words were typed before this one.
     *
     * @param before the words that a name may begin with, at least one
     */
    List<Name> rest(List<Name> names, List<String> before) {
        var rests = new ArrayList<Name>();
        for (var name : names) {
            var rest = rest(name, before);
            if (rest != null) {
                rests.add(Name.of(rest, name.description()));
            }
        }
        return rests;
    }

    private @Nullable String rest(Name name, List<String> before) {
        var texts = new ArrayList<String>();
        texts.add(name.text());
        texts.add(name.title());
        texts.addAll(name.others());
        for (var text : texts) {
            var words = Arrays.asList(text.split(" ", -1));
            if (words.size() > before.size() && beginsWith(words, before)) {
                var rest = String.join(" ", words.subList(before.size(), words.size()));
                if (key(rest).startsWith(key(typed))) {
                    return rest;
                }
            }
        }
        return null;
    }

    private static boolean beginsWith(List<String> words, List<String> before) {
        for (int i = 0; i < before.size(); i++) {
            if (!TextNormalizer.spaceless(words.get(i))
                    .equals(TextNormalizer.spaceless(before.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
