package dev.gongbu.app.command;

import dev.gongbu.compare.AttributeComparison;
import dev.gongbu.compare.ComparisonFinder;
import dev.gongbu.compare.ComparisonTable;
import dev.gongbu.korean.Nearest;
import dev.gongbu.note.Comparison;
import dev.gongbu.note.Lifecycle;
import dev.gongbu.note.Topic;
import dev.gongbu.note.store.LibraryFile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what somebody wants compared: a comparison by its name, by its columns or by its topics;
 * where nobody wrote one, it is made of the topics' attributes.
 */
final class Compared {
    private static final int MOST_TOPICS = 4;
    private static final int MOST_OFFERS = 3;
    private static final List<String> PARTICLES = List.of("이랑", "하고", "와", "과", "랑");
    private static final List<String> BETWEEN = List.of("vs", "vs.", "와", "과", "대", "/", "·", ",");

    private final LibraryFile library;
    private final List<Comparison.Head> heads;
    private final ComparisonFinder finder;
    private final List<Topic> topics;
    private final TopicFinder topicFinder;

    Compared(LibraryFile library) {
        this.library = library;
        this.heads = library.comparisons();
        this.finder = new ComparisonFinder(heads);
        this.topics = library.topics();
        this.topicFinder = new TopicFinder(topics);
    }

    /**
     * The comparison that {@code words} ask for.
     *
     * @throws Failure where a name is unknown, or fewer than two or more than four are given
     */
    ComparisonTable table(List<String> words) {
        var named = finder.named(String.join(" ", words));
        if (named.isPresent()) {
            return curated(named.get());
        }
        var names = withoutBetween(words);
        if (names.isEmpty()) {
            throw unknown(words, 0);
        }
        var columns = finder.byColumns(names);
        if (columns.isPresent() && !columns.get().isPart()) {
            return curated(columns.get());
        }
        var run = new Run(names);
        if (run.isAllTopics()) {
            var found = finder.byTopics(ids(run.topics));
            if (found.isPresent()) {
                return curated(found.get());
            }
        }
        if (columns.isPresent()) {
            return curated(columns.get());
        }
        if (run.unknownAt >= 0) {
            throw unknown(names, run.unknownAt);
        }
        return ofTopics(distinct(run.topics));
    }

    /** Words read as names of topics, one after the other, up to a word that names none. */
    private final class Run {
        private final List<Topic> topics = new ArrayList<>();
        private int unknownAt = -1;

        Run(List<String> words) {
            int at = 0;
            while (at < words.size() && unknownAt < 0) {
                int end = endOfTopic(words, at);
                if (end < 0) {
                    unknownAt = at;
                } else {
                    topics.add(topicFinder.exact(joined(words, at, end)).getFirst());
                    at = end;
                }
            }
        }

        /** Whether the words name at least two topics, each another one, and nothing else. */
        boolean isAllTopics() {
            return unknownAt < 0 && topics.size() > 1 && Set.copyOf(topics).size() == topics.size();
        }
    }

    private static String joined(List<String> words, int start, int end) {
        return String.join(" ", words.subList(start, end));
    }

    private static List<String> ids(List<Topic> topics) {
        var ids = new ArrayList<String>();
        for (var topic : topics) {
            ids.add(topic.id());
        }
        return ids;
    }

    /** The words without those that only stand between names, and without what joins them. */
    private List<String> withoutBetween(List<String> words) {
        var names = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var name = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (!name.isBlank() && !BETWEEN.contains(name.toLowerCase(Locale.ROOT))) {
                names.add(i == words.size() - 1 ? name : withoutParticle(name));
            }
        }
        return names;
    }

    /** SQS of SQS와 or SQS랑; a name that ends in such a syllable itself keeps it. */
    private String withoutParticle(String name) {
        if (!topicFinder.exact(name).isEmpty()) {
            return name;
        }
        for (var particle : PARTICLES) {
            if (name.length() > particle.length() && name.endsWith(particle)) {
                return name.substring(0, name.length() - particle.length());
            }
        }
        return name;
    }

    /** Names hold spaces, and nobody quotes them: the longest that is a name wins; -1 for none. */
    private int endOfTopic(List<String> words, int start) {
        for (int end = words.size(); end > start; end--) {
            if (topicFinder.exact(joined(words, start, end)).size() == 1) {
                return end;
            }
        }
        return -1;
    }

    /** The topics, which must be different and not too many. */
    private static List<Topic> distinct(List<Topic> topics) {
        for (int i = 0; i < topics.size(); i++) {
            var topic = topics.get(i);
            if (topics.indexOf(topic) < i) {
                throw Failure.usage(
                        topic.id() + "를 두 번 적었다. 서로 다른 것을 적는다.",
                        topic.id() + " is named twice. Name different topics.");
            }
        }
        if (topics.size() > MOST_TOPICS) {
            throw Failure.usage(
                    "한 번에 넷까지 견줄 수 있다. " + topics.size() + "개를 적었다.",
                    "Four topics can be compared at once, not " + topics.size() + ".");
        }
        return topics;
    }

    private Failure unknown(List<String> words, int at) {
        // The rest may be a name of several words, or several names: the first word is named.
        var name = words.get(at);
        if (at == 0) {
            var near = nearestComparisons(String.join(" ", words));
            if (!near.isEmpty()) {
                var offers = String.join(", ", near);
                return Failure.nothing(
                        Typed.named(String.join(" ", words)) + " 비교는 없다. 혹시 " + offers + "?",
                        "There is no comparison "
                                + Typed.quoted(String.join(" ", words))
                                + ". Did you mean "
                                + offers
                                + "?");
            }
        }
        topicFinder.find(name); // always fails, and says what is near
        throw new IllegalStateException(name);
    }

    private List<String> nearestComparisons(String name) {
        var near =
                Nearest.among(heads, name, ComparisonFinder::names, Double.MAX_VALUE, MOST_OFFERS);
        var ids = new ArrayList<String>();
        for (var head : near) {
            ids.add(head.id());
        }
        return ids;
    }

    private ComparisonTable ofTopics(List<Topic> compared) {
        if (compared.size() == 1) {
            return aboutOne(compared.getFirst());
        }
        return made(compared);
    }

    private ComparisonTable aboutOne(Topic topic) {
        var about = finder.about(topic.id());
        if (about.size() == 1) {
            return curated(finder.named(about.getFirst().id()).orElseThrow());
        }
        if (about.isEmpty()) {
            throw Failure.usage(
                    "견줄 것을 둘 이상 적는다. 예: gongbu compare " + topic.id() + " 다른주제",
                    "Name two topics or more: gongbu compare " + topic.id() + " OTHER");
        }
        var ids = new ArrayList<String>();
        for (var head : about) {
            ids.add(head.id());
        }
        throw Failure.nothing(
                topic.id() + "의 비교가 여럿이다: " + String.join(", ", ids) + ".",
                "There are several comparisons on "
                        + topic.id()
                        + ": "
                        + String.join(", ", ids)
                        + ".");
    }

    private ComparisonTable curated(ComparisonFinder.Found found) {
        var lifecycles = new HashMap<String, Lifecycle>();
        for (var topic : topics) {
            lifecycles.put(topic.id(), topic.lifecycle());
        }
        var comparison = library.comparison(found.head().id()).orElseThrow();
        var table = ComparisonTable.of(comparison, lifecycles);
        return found.isPart() ? table.withColumns(found.columns()) : table;
    }

    private ComparisonTable made(List<Topic> compared) {
        var summaries = new ArrayList<String>();
        for (var topic : compared) {
            summaries.add(library.note(topic.id()).orElseThrow().summary());
        }
        return AttributeComparison.of(compared, summaries, library.axes());
    }
}
