package dev.gongbu.aws.parse;

import dev.gongbu.aws.parse.Argument.Arity;
import dev.gongbu.aws.parse.Slip.Kind;
import dev.gongbu.aws.syntax.Word;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Sorts words into arguments exactly as Python's {@code argparse} does for the real command line,
 * but goes on after a slip where that one stops. A parser serves for one list of words.
 */
final class WordParser {

    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-\\d+|-\\d*\\.\\d+");
    private static final int MOST_MATCHES = 20;

    /** What a word looks like before anything is read. */
    private sealed interface Look {
        /** A value. */
        record Plain() implements Look {}

        /** Two dashes alone: after them all words are values. */
        record Dashes() implements Look {}

        /** A name that no argument has. */
        record Unknown() implements Look {}

        /** A name, or the beginning of some. */
        record Named(List<Argument> arguments, Word name, Optional<Word> value) implements Look {}
    }

    private final Map<String, Argument> named = new LinkedHashMap<>();
    private final List<Argument> waiting = new ArrayList<>();
    private final List<Argument> all;
    private final List<Word> words;
    private final BiPredicate<Argument, String> accepts;

    private final List<Look> looks = new ArrayList<>();
    private final StringBuilder pattern = new StringBuilder();
    private int lastName = -1;

    private final List<Use> uses = new ArrayList<>();
    private final List<Word> extras = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();
    private final Set<Argument> seen = new HashSet<>();
    private boolean ended;

    /**
     * A parser.
     *
     * @param arguments what it knows; of two with one name the last counts
     * @param words what was typed
     * @param accepts whether a value is among those that an argument takes
     */
    WordParser(List<Argument> arguments, List<Word> words, BiPredicate<Argument, String> accepts) {
        this.all = List.copyOf(arguments);
        this.words = words;
        this.accepts = accepts;
        for (var argument : arguments) {
            if (argument.isPositional()) {
                waiting.add(argument);
            } else {
                named.put(argument.name(), argument);
            }
        }
    }

    ParsedWords parse() {
        look();
        int at = 0;
        while (at <= lastName && !ended) {
            at = step(at);
        }
        if (!ended) {
            int end = takePositionals(at);
            extras.addAll(words.subList(end, words.size()));
            missing();
        }
        return new ParsedWords(uses, extras, slips, ended);
    }

    private void look() {
        boolean dashes = false;
        for (int i = 0; i < words.size(); i++) {
            var look = dashes ? new Look.Plain() : look(words.get(i));
            dashes |= look instanceof Look.Dashes;
            looks.add(look);
            switch (look) {
                case Look.Plain plain -> pattern.append('A');
                case Look.Dashes two -> pattern.append('-');
                case Look.Unknown unknown -> name(i);
                case Look.Named name -> name(i);
            }
        }
    }

    private void name(int index) {
        pattern.append('O');
        lastName = index;
    }

    private Look look(Word word) {
        var text = word.text();
        if (text.equals("--")) {
            return new Look.Dashes();
        }
        if (text.length() < 2 || text.charAt(0) != '-') {
            return new Look.Plain();
        }
        int equals = text.indexOf('=');
        var exact = named.get(text);
        if (exact != null) {
            return new Look.Named(List.of(exact), word, Optional.empty());
        }
        var name = equals < 0 ? word : word.part(0, equals);
        Optional<Word> value =
                equals < 0 ? Optional.empty() : Optional.of(word.part(equals + 1, text.length()));
        var before = named.get(name.text());
        if (before != null) {
            return new Look.Named(List.of(before), name, value);
        }
        var matches = beginningWith(name.text());
        if (!matches.isEmpty()) {
            return new Look.Named(matches, name, value);
        }
        boolean isValue = NEGATIVE_NUMBER.matcher(text).matches() || text.indexOf(' ') >= 0;
        return isValue ? new Look.Plain() : new Look.Unknown();
    }

    private List<Argument> beginningWith(String name) {
        if (!name.startsWith("--")) {
            return List.of();
        }
        var matches = new ArrayList<Argument>();
        for (var argument : named.values()) {
            if (argument.name().startsWith(name) && matches.size() < MOST_MATCHES) {
                matches.add(argument);
            }
        }
        return matches;
    }

    /** Reads values without names up to the next name, or else that name with its values. */
    private int step(int start) {
        int next = start;
        while (pattern.charAt(next) != 'O') {
            next++;
        }
        if (start != next) {
            int end = takePositionals(start);
            if (end > start) {
                return end;
            }
            extras.addAll(words.subList(start, next));
        }
        return takeNamed(next);
    }

    private int takeNamed(int at) {
        if (!(looks.get(at) instanceof Look.Named(var arguments, var name, var value))) {
            extras.add(words.get(at));
            return at + 1;
        }
        if (arguments.size() > 1) {
            slip(Kind.AMBIGUOUS, null, words.get(at), arguments);
            return at + 1 + valuesAfter(at);
        }
        var argument = arguments.getFirst();
        seen.add(argument);
        if (value.isPresent()) {
            takeGiven(argument, name, value.get());
            return at + 1;
        }
        int count = count(argument.arity(), at + 1);
        if (count < 0) {
            slip(Kind.NO_VALUE, argument, name, List.of());
            uses.add(new Use(argument, Optional.of(name), List.of()));
            return at + 1;
        }
        take(argument, Optional.of(name), words.subList(at + 1, at + 1 + count));
        return at + 1 + count;
    }

    /**
     * An abbreviation that may mean several keeps one value to itself, if only to be left alone.
     */
    private int valuesAfter(int at) {
        return at + 1 < pattern.length() && pattern.charAt(at + 1) == 'A' ? 1 : 0;
    }

    private void takeGiven(Argument argument, Word name, Word value) {
        if (argument.arity() == Arity.NONE) {
            slip(Kind.NEEDLESS_VALUE, argument, value, List.of());
            uses.add(new Use(argument, Optional.of(name), List.of(value)));
            return;
        }
        take(argument, Optional.of(name), List.of(value));
    }

    /** How many of the words from {@code start} an option takes; -1 where there are too few. */
    private int count(Arity arity, int start) {
        int most =
                switch (arity) {
                    case NONE -> 0;
                    case ONE, OPTIONAL -> 1;
                    case TWO -> 2;
                    case ANY, SOME -> Integer.MAX_VALUE;
                };
        int count = 0;
        while (count < most
                && start + count < pattern.length()
                && pattern.charAt(start + count) == 'A') {
            count++;
        }
        boolean needsOne = arity == Arity.ONE || arity == Arity.SOME;
        return needsOne && count == 0 ? -1 : count;
    }

    private void take(Argument argument, Optional<Word> name, List<Word> values) {
        for (var value : values) {
            if (!accepts.test(argument, value.text())) {
                slip(Kind.NO_CHOICE, argument, value, List.of());
            } else if (!ArgumentNumber.accepts(argument, value.text())) {
                slip(Kind.NO_NUMBER, argument, value, List.of());
            }
        }
        uses.add(new Use(argument, name, values));
        ended |= slips.isEmpty() && argument.name().equals("--version");
    }

    private int takePositionals(int start) {
        var counts = PositionalCounts.of(waiting, pattern, start);
        int at = start;
        for (int i = 0; i < counts.size(); i++) {
            var argument = waiting.get(i);
            int end = at + counts.get(i);
            var values = new ArrayList<>(words.subList(at, end));
            int dashes = pattern.substring(at, end).indexOf('-');
            if (dashes >= 0) {
                values.remove(dashes);
            }
            at = end;
            seen.add(argument);
            if (!values.isEmpty()) {
                take(argument, Optional.empty(), values);
            }
        }
        waiting.subList(0, counts.size()).clear();
        return at;
    }

    private void missing() {
        for (var argument : all) {
            if (argument.required() && !seen.contains(argument)) {
                slips.add(
                        new Slip(Kind.MISSING, Optional.of(argument), Optional.empty(), List.of()));
            }
        }
    }

    private void slip(Kind kind, @Nullable Argument argument, Word word, List<Argument> matches) {
        var names = matches.stream().map(Argument::name).toList();
        slips.add(new Slip(kind, Optional.ofNullable(argument), Optional.of(word), names));
    }
}
