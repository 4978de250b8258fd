package dev.gongbu.app.command;

import dev.gongbu.korean.Nearest;
import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Topic;

import java.util.ArrayList;
import java.util.List;

/** Finds the topic that somebody names by its id, its Korean or English name or an alias. */
final class TopicFinder {
    private static final int MOST_OFFERS = 3;
    private static final double SPREAD = 0.5;

    private final List<Topic> topics;

    TopicFinder(List<Topic> topics) {
        this.topics = topics;
    }

    /**
     * The topic that {@code name} names.
     *
     * @throws Failure where there is none or several; it offers the nearest
     */
    Topic find(String name) {
        var exact = exact(name);
        if (exact.size() == 1) {
            return exact.getFirst();
        }
        if (exact.size() > 1) {
            throw Failure.nothing(
                    Typed.named(name) + " 주제가 여럿이다: " + list(exact) + ".",
                    Typed.quoted(name) + " names several topics: " + list(exact) + ".");
        }
        var near = near(name);
        if (near.isEmpty()) {
            throw Failure.nothing(
                    missing(name) + " 모든 주제는 gongbu topics로 본다.",
                    "There is no topic "
                            + Typed.quoted(name)
                            + ". List them all by gongbu topics.");
        }
        throw Failure.nothing(
                missing(name) + " 혹시 " + list(near) + "?",
                "There is no topic " + Typed.quoted(name) + ". Did you mean " + list(near) + "?");
    }

    private static String missing(String name) {
        return Typed.named(name) + " 주제는 없다.";
    }

    /** The topics of that very name, spaces and case aside: by id, else by title, else by alias. */
    List<Topic> exact(String name) {
        var key = TextNormalizer.spaceless(name);
        var found = new ArrayList<Topic>();
        int best = Integer.MAX_VALUE;
        for (var topic : topics) {
            int rank = rank(topic, name, key);
            if (rank < best) {
                best = rank;
                found.clear();
            }
            if (rank == best && rank < Integer.MAX_VALUE) {
                found.add(topic);
            }
        }
        return found;
    }

    private static int rank(Topic topic, String name, String key) {
        if (topic.id().equals(name)) {
            return 0;
        }
        if (key.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (is(topic.id(), key) || is(topic.title(), key) || is(topic.titleEn(), key)) {
            return 1;
        }
        for (var part : titleParts(topic)) {
            if (is(part, key)) {
                return 2;
            }
        }
        for (var alias : topic.aliases()) {
            if (is(alias, key)) {
                return 3;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean is(String name, String key) {
        return TextNormalizer.spaceless(name).equals(key);
    }

    /** SQS and 메시지 큐 of {@code SQS(메시지 큐)}; SQS of {@code Amazon SQS}. */
    private static List<String> titleParts(Topic topic) {
        var parts = new ArrayList<String>();
        var title = topic.title();
        int open = title.indexOf('(');
        int close = title.lastIndexOf(')');
        if (open > 0 && close > open) {
            parts.add(title.substring(0, open));
            parts.add(title.substring(open + 1, close));
        }
        var english = topic.titleEn();
        if (english.startsWith("Amazon ")) {
            parts.add(english.substring("Amazon ".length()));
        } else if (english.startsWith("AWS ")) {
            parts.add(english.substring("AWS ".length()));
        }
        return parts;
    }

    private List<Topic> near(String name) {
        return Nearest.among(topics, name, TopicFinder::namesAndParts, SPREAD, MOST_OFFERS);
    }

    /** The id, all names, and the parts of those that are names by themselves. */
    static List<String> namesAndParts(Topic topic) {
        var names = new ArrayList<String>();
        names.add(topic.id());
        names.addAll(topic.names());
        names.addAll(titleParts(topic));
        return names;
    }

    private static String list(List<Topic> topics) {
        var list = new StringBuilder();
        for (var topic : topics) {
            list.append(list.isEmpty() ? "" : ", ").append(named(topic));
        }
        return list.toString();
    }

    /** What can be typed, and what it means: {@code lambda(람다)}. */
    private static String named(Topic topic) {
        return topic.id() + "(" + topic.title() + ")";
    }
}
