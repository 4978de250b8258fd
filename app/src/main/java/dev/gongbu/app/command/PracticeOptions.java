package dev.gongbu.app.command;

import dev.gongbu.exercise.Kind;
import dev.gongbu.practice.Wanted;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The options that say what is practised, and how. */
final class PracticeOptions {
    private static final Words.Fixed KINDS = kinds();
    static final Option TOPIC =
            Option.of("--topic", "주제,…", "이 주제만", "Only these topics")
                    .takingSeveral(Words.Names.TOPICS);
    static final Option KIND =
            Option.of("--kind", "종류,…", "이 종류만: " + KINDS.joined(", "), "Only these kinds")
                    .takingSeveral(KINDS);
    static final Option COUNT =
            Option.of("--count", "N", "몇 문제를 풀지 (하루 한도를 넘어도)", "How many, beyond the day's limits")
                    .withLetter("-n");
    static final Option DIFFICULTY =
            Option.of(
                    "--difficulty", "N-N", "난이도 1에서 5 (예: 1-3)", "Difficulty, 1 to 5, such as 1-3");
    static final Option SEED = Option.of("--seed", "N", "차례와 보기를 섞는 수", "What orders and shuffles");
    static final Option PACK =
            Option.of("--pack", "FILE", "내가 쓴 문제 묶음", "A pack of your own")
                    .taking(Words.Paths.FILES);
    static final Option JSON =
            Option.ofSwitch(
                    "--json", "한 줄에 JSON 하나로 (docs/json)", "A JSON object a line (docs/json)");

    private PracticeOptions() {}

    private static Words.Fixed kinds() {
        var words = new ArrayList<Words.Word>();
        for (var kind : Kind.values()) {
            words.add(new Words.Word(kind.word(), kind.korean(), kind.english()));
        }
        return new Words.Fixed(words);
    }

    /**
     * What is wanted.
     *
     * @param topic from what was typed to the id of a topic
     * @throws Failure where an option has a value that it cannot have
     */
    static Wanted wanted(Arguments arguments, Function<String, String> topic) {
        var topics = new HashSet<String>();
        for (var name : arguments.values(TOPIC.name())) {
            topics.add(topic.apply(name));
        }
        var difficulty = arguments.value(DIFFICULTY.name());
        int[] range = difficulty == null ? new int[] {1, 5} : range(difficulty);
        var ids = Set.copyOf(arguments.words());
        return new Wanted(ids, topics, kinds(arguments.values(KIND.name())), range[0], range[1]);
    }

    private static Set<Kind> kinds(List<String> words) {
        var kinds = new HashSet<Kind>();
        for (var word : words) {
            var kind = Kind.of(word);
            if (kind == null) {
                throw Failure.usage(
                        "--kind에는 " + KINDS.joined(", ") + "를 쓴다.",
                        "The option --kind takes " + KINDS.joined(", ") + ".");
            }
            kinds.add(kind);
        }
        return kinds;
    }

    /** One digit, or two with a hyphen. */
    private static int[] range(String typed) {
        int hyphen = typed.indexOf('-');
        int from = digit(hyphen < 0 ? typed : typed.substring(0, hyphen));
        int to = hyphen < 0 ? from : digit(typed.substring(hyphen + 1));
        if (from < 1 || to < from) {
            throw Failure.usage(
                    "--difficulty에는 1에서 5 사이의 수나 범위를 쓴다. 예: --difficulty 1-3",
                    "The option --difficulty takes 1 to 5, or a range such as 1-3.");
        }
        return new int[] {from, to};
    }

    private static int digit(String text) {
        return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '5'
                ? text.charAt(0) - '0'
                : 0;
    }

    /** How many are asked for, or null. */
    static @Nullable Integer count(Arguments arguments) {
        var typed = arguments.value(COUNT.name());
        return typed == null ? null : Numbers.between(1, 1000, 1, COUNT.name(), typed);
    }

    /** The seed that was typed, or null. */
    static @Nullable Long seed(Arguments arguments) {
        var typed = arguments.value(SEED.name());
        if (typed == null) {
            return null;
        }
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException e) {
            throw Failure.usage("--seed에는 정수를 쓴다.", "The option --seed takes a whole number.");
        }
    }
}
