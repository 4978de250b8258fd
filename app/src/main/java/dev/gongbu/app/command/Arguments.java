package dev.gongbu.app.command;

import dev.gongbu.korean.Nearest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A command line taken apart: options and words. {@code --name value}, {@code --name=value}, {@code
 * -n 5} and {@code -n5} are understood; after {@code --} all are words.
 */
final class Arguments {
    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<Option> options;

    private Arguments(List<Option> options) {
        this.options = options;
    }

    /**
     * Takes a command line apart.
     *
     * @throws Failure where an option is unknown, lacks its value or has one that it cannot have
     */
    static Arguments parse(List<String> typed, List<Option> options) {
        var arguments = new Arguments(options);
        int at = 0;
        while (at < typed.size()) {
            var word = typed.get(at);
            if (word.equals("--")) {
                arguments.words.addAll(typed.subList(at + 1, typed.size()));
                return arguments;
            }
            at += arguments.take(word, at + 1 < typed.size() ? typed.get(at + 1) : null);
        }
        return arguments;
    }

    /** Takes one word, and the next where it belongs to it; returns how many. */
    private int take(String word, @Nullable String next) {
        if (word.length() < 2 || word.charAt(0) != '-') {
            words.add(word);
            return 1;
        }
        boolean isLong = word.charAt(1) == '-';
        int cut = isLong ? word.indexOf('=') : word.length() > 2 ? 2 : -1;
        var name = cut < 0 ? word : word.substring(0, cut);
        var option = option(name);
        if (option.isSwitch()) {
            if (cut >= 0) {
                throw unexpectedValue(name);
            }
            add(option, "");
            return 1;
        }
        if (cut >= 0) {
            add(option, word.substring(isLong ? cut + 1 : cut));
            return 1;
        }
        if (next == null) {
            throw Failure.usage(
                    name + " 뒤에 값이 빠졌다: " + name + " " + option.value(),
                    name + " lacks its value: " + name + " " + option.value());
        }
        add(option, next);
        return 2;
    }

    private static Failure unexpectedValue(String name) {
        return Failure.usage(
                Typed.shown(name) + "에는 값을 붙일 수 없다.",
                "The option " + Typed.shown(name) + " does not take a value.");
    }

    private void add(Option option, String value) {
        values.computeIfAbsent(option.name(), _ -> new ArrayList<>()).add(value);
    }

    private Option option(String name) {
        for (var option : options) {
            if (option.matches(name)) {
                return option;
            }
        }
        var names = new ArrayList<String>();
        for (var option : options) {
            names.add(option.name());
        }
        var nearest = Nearest.of(name, names);
        throw Failure.usage(
                Typed.named(name)
                        + " 옵션은 없다."
                        + (nearest.isEmpty() ? "" : " 혹시 " + nearest + "?")
                        + " 하이픈으로 시작하는 낱말을 찾으려면 앞에 -- 를 둔다.",
                "There is no option "
                        + Typed.quoted(name)
                        + "."
                        + (nearest.isEmpty() ? "" : " Did you mean " + nearest + "?")
                        + " Put -- before words that begin with a hyphen.");
    }

    /** The same options with other words. */
    Arguments with(List<String> otherWords) {
        var others = new Arguments(options);
        others.values.putAll(values);
        others.words.addAll(otherWords);
        return others;
    }

    /** What is no option, in order. */
    List<String> words() {
        return words;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The last value of an option, or null. */
    @Nullable String value(String name) {
        var all = values.get(name);
        return all == null ? null : all.getLast();
    }

    /** All values of an option that may be repeated or hold several, separated by commas. */
    List<String> values(String name) {
        var all = new ArrayList<String>();
        for (var value : values.getOrDefault(name, List.of())) {
            int start = 0;
            while (start <= value.length()) {
                int comma = value.indexOf(',', start);
                int end = comma < 0 ? value.length() : comma;
                if (end > start) {
                    all.add(value.substring(start, end));
                }
                start = end + 1;
            }
        }
        return all;
    }
}
