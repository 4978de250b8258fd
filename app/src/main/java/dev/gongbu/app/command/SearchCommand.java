package dev.gongbu.app.command;

import dev.gongbu.app.json.SearchJson;
import dev.gongbu.search.Answer;
import dev.gongbu.search.EntryKind;
import dev.gongbu.search.SearchIndex;
import dev.gongbu.search.SearchRequest;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Searches the notes, for one query or for many. */
final class SearchCommand implements Command {
    private static final Option LIMIT =
            Option.of("--limit", "N", "많아야 N개 (터미널 5, 아니면 10)", "At most N hits").withLetter("-n");
    private static final Words.Fixed KINDS =
            new Words.Fixed(
                    List.of(
                            new Words.Word(EntryKind.NOTE.word(), "노트의 절", "Sections of notes"),
                            new Words.Word(EntryKind.FACT.word(), "사실", "Facts"),
                            new Words.Word(EntryKind.COMPARISON.word(), "비교", "Comparisons"),
                            new Words.Word(EntryKind.TERM.word(), "용어", "Terms"),
                            new Words.Word(EntryKind.EXERCISE.word(), "연습 문제", "Exercises")));
    private static final Option KIND =
            Option.of(
                            "--kind",
                            "종류,…",
                            "이 종류만: " + KINDS.joined(", "),
                            "Only these kinds: " + KINDS.joined(", "))
                    .takingSeveral(KINDS);
    private static final Option CATEGORY =
            Option.of("--category", "이름,…", "이 분류만", "Only these categories")
                    .takingSeveral(Words.Names.CATEGORIES);
    private static final Option TOPIC =
            Option.of("--topic", "주제,…", "이 주제만", "Only these topics")
                    .takingSeveral(Words.Names.TOPICS);
    private static final Option EXPLAIN =
            Option.ofSwitch("--explain", "왜 찾았는지 자세히", "Tell why each hit was found");
    private static final Option BATCH =
            Option.ofSwitch(
                    "--batch",
                    "표준 입력의 줄마다 찾아 JSON 한 줄씩",
                    "A query a line on standard input, a JSON object a line out");

    private static final int TERMINAL_HITS = 5;
    private static final int USUAL_HITS = 10;
    private static final int MOST_HITS = 1000;

    @Override
    public List<Option> options() {
        return List.of(LIMIT, KIND, CATEGORY, TOPIC, Options.JSON, EXPLAIN, BATCH);
    }

    @Override
    public List<Words> words(List<String> before) {
        return before.isEmpty()
                ? List.of(Words.Names.TOPICS, Words.Names.TERMS)
                : List.of(
                        Words.Names.TOPICS,
                        Words.Names.TERMS,
                        new Words.Rest(Words.Names.TOPICS),
                        new Words.Rest(Words.Names.TERMS));
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var query = String.join(" ", invocation.arguments().words());
        boolean isBatch = invocation.arguments().has(BATCH.name());
        if (isBatch && !query.isEmpty()) {
            throw Failure.usage(
                    "--batch는 검색어를 표준 입력에서 한 줄에 하나씩 읽는다.",
                    "With --batch the queries are read from standard input, one a line.");
        }
        if (!isBatch && invocation.arguments().words().isEmpty()) {
            throw Failure.usage(
                    "찾을 말이 없다. 예: gongbu search 가시성 타임아웃",
                    "There is nothing to search for. Try: gongbu search 가시성 타임아웃");
        }
        return search(query, isBatch, invocation);
    }

    private ExitCode search(String query, boolean isBatch, Invocation invocation) {
        var filters = filters(invocation);
        var installation = invocation.installation();
        try (var index = installation.index()) {
            if (isBatch) {
                batch(filters, index, invocation);
                return ExitCode.FOUND;
            }
            var answer = index.search(filters.ask(query));
            return tell(query, answer, invocation);
        } catch (IOException e) {
            throw installation.brokenIndex(e);
        }
    }

    private static ExitCode tell(String query, Answer answer, Invocation invocation) {
        boolean isEmpty = answer.hits().isEmpty();
        if (invocation.arguments().has(Options.JSON.name())) {
            invocation.print(SearchJson.document(query, answer));
        } else if (isEmpty) {
            tellNothing(query, answer.suggestions(), invocation);
        } else {
            var text = new SearchText(invocation, invocation.installation().library());
            invocation.print(text.of(answer, invocation.arguments().has(EXPLAIN.name())));
        }
        return isEmpty ? ExitCode.NOTHING : ExitCode.FOUND;
    }

    private static void tellNothing(String query, List<String> suggestions, Invocation invocation) {
        var shown = Typed.quoted(query);
        var ink = new Ink(false).add("gongbu: ");
        ink.add(invocation.say(shown + "에 맞는 것을 찾지 못했다.", "Nothing was found for " + shown + "."));
        if (!suggestions.isEmpty()) {
            ink.add(invocation.say(" 혹시: ", " Did you mean: "));
            ink.add(String.join(", ", suggestions));
        }
        invocation.tell(ink.line());
    }

    private static void batch(Filters filters, SearchIndex index, Invocation invocation)
            throws IOException {
        var lines = new Lines(invocation.surroundings().in());
        for (var query = lines.next(); query != null; query = lines.next()) {
            var answer =
                    query.isBlank()
                            ? new Answer(List.of(), List.of())
                            : index.search(filters.ask(query));
            invocation.print(SearchJson.line(query, answer));
        }
    }

    /** What narrows a search, whatever the query. */
    private record Filters(
            int limit, Set<EntryKind> kinds, Set<String> categories, Set<String> topics) {
        SearchRequest ask(String query) {
            return new SearchRequest(query, limit, kinds, categories, topics);
        }
    }

    private static Filters filters(Invocation invocation) {
        var arguments = invocation.arguments();
        var categories = arguments.values(CATEGORY.name());
        var topics = arguments.values(TOPIC.name());
        var topicIds = new HashSet<String>();
        var categoryNames = new HashSet<String>();
        if (!categories.isEmpty() || !topics.isEmpty()) {
            var library = invocation.installation().library();
            var finder = new TopicFinder(library.topics());
            for (var topic : topics) {
                topicIds.add(finder.find(topic).id());
            }
            for (var category : categories) {
                categoryNames.add(new Categories(library.topics()).find(category));
            }
        }
        return new Filters(
                limit(invocation), kinds(arguments.values(KIND.name())), categoryNames, topicIds);
    }

    private static int limit(Invocation invocation) {
        boolean isRead =
                invocation.display().isTerminal()
                        && !invocation.arguments().has(Options.JSON.name())
                        && !invocation.arguments().has(BATCH.name());
        return Numbers.between(
                1,
                MOST_HITS,
                isRead ? TERMINAL_HITS : USUAL_HITS,
                "-n",
                invocation.arguments().value(LIMIT.name()));
    }

    private static Set<EntryKind> kinds(List<String> words) {
        var kinds = new HashSet<EntryKind>();
        for (var word : words) {
            try {
                kinds.add(EntryKind.of(word));
            } catch (IllegalArgumentException e) {
                throw Failure.usage(
                        "--kind에는 note, fact, comparison, term, exercise를 쓴다.",
                        "The option --kind takes note, fact, comparison, term and exercise.");
            }
        }
        return kinds;
    }
}
