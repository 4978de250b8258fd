package dev.gongbu.app.command;

import dev.gongbu.app.json.FactsJson;
import dev.gongbu.note.Fact;
import dev.gongbu.note.store.LibraryFile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lists the facts, and what older material says instead. */
final class FactsCommand implements Command {
    private static final Words.Fixed STATUSES =
            new Words.Fixed(
                    List.of(
                            new Words.Word("agreed", "예전 자료도 같다", "Older material agrees"),
                            new Words.Word("outdated", "예전에는 맞았다", "It was true once"),
                            new Words.Word("conflict", "자료끼리 다르다", "Materials disagree"),
                            new Words.Word("doubtful", "자료가 틀렸다", "The material is wrong")));
    private static final Option STATUS =
            Option.of(
                            "--status",
                            STATUSES.joined(","),
                            "예전 자료와의 관계로 좁힌다",
                            "By what older material says")
                    .takingSeveral(STATUSES);
    private static final Option TOPIC =
            Option.of("--topic", "주제,…", "이 주제만", "Only these topics")
                    .takingSeveral(Words.Names.TOPICS);

    @Override
    public List<Option> options() {
        return List.of(STATUS, TOPIC, Options.JSON);
    }

    @Override
    public List<Words> words(List<String> before) {
        return Words.oneOf(Words.Names.TOPICS, before);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var arguments = invocation.arguments();
        var statuses = statuses(arguments.values(STATUS.name()));
        var library = invocation.installation().library();
        var facts = new ArrayList<Fact>();
        for (var fact : read(invocation, library)) {
            if (statuses.contains(fact.status())) {
                facts.add(fact);
            }
        }
        if (arguments.has(Options.JSON.name())) {
            invocation.print(FactsJson.document(facts, FactPlaces.of(library, facts)));
        } else if (facts.isEmpty()) {
            throw Failure.nothing("그런 사실은 없다.", "There are no such facts.");
        } else {
            invocation.page(new FactList(library, invocation).of(facts));
        }
        return facts.isEmpty() ? ExitCode.NOTHING : ExitCode.FOUND;
    }

    private static List<Fact> read(Invocation invocation, LibraryFile library) {
        var names = new ArrayList<>(invocation.arguments().values(TOPIC.name()));
        if (!invocation.arguments().words().isEmpty()) {
            names.add(String.join(" ", invocation.arguments().words()));
        }
        if (names.isEmpty()) {
            return library.facts();
        }
        var finder = new TopicFinder(library.topics());
        var facts = new ArrayList<Fact>();
        for (var name : names) {
            facts.addAll(library.facts(finder.find(name).id()));
        }
        return facts;
    }

    private static Set<Fact.Status> statuses(List<String> words) {
        var statuses = EnumSet.noneOf(Fact.Status.class);
        for (var word : words) {
            statuses.add(status(word));
        }
        return statuses.isEmpty() ? EnumSet.allOf(Fact.Status.class) : statuses;
    }

    private static Fact.Status status(String word) {
        for (var status : Fact.Status.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(word)) {
                return status;
            }
        }
        throw Failure.usage(
                "--status에는 agreed, outdated, conflict, doubtful을 쓴다.",
                "The option --status takes agreed, outdated, conflict and doubtful.");
    }
}
