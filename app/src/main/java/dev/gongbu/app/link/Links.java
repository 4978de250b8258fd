package dev.gongbu.app.link;

import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.note.Library;
import dev.gongbu.note.Topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what belongs together: the commands that a note names as its own or shows in its text, the
 * notes of each command, the exercises of each note, and the notes of each exercise.
 */
public final class Links {
    static final String NOTE = "note:";
    static final String COMMAND = "aws:";

    private final Map<String, List<String>> linked = new TreeMap<>();
    private final Map<String, List<LinkedExercise>> practice = new TreeMap<>();
    private final Map<String, List<String>> readings = new TreeMap<>();

    private Links() {}

    /**
     * The links of a library.
     *
     * @param exercises in the order in which they are listed
     * @param checker tells which command a line is
     */
    public static Links of(Library library, List<Exercise> exercises, LineChecker checker) {
        var links = new Links();
        links.addCommands(library, checker);
        for (var exercise : exercises) {
            links.addExercise(exercise.head());
        }
        return links;
    }

    private void addExercise(Exercise.Head head) {
        readings.put(head.id(), head.topics());
        for (var topic : head.topics()) {
            practice.computeIfAbsent(topic, _ -> new ArrayList<>())
                    .add(new LinkedExercise(head.id(), head.kind()));
        }
    }

    private void addCommands(Library library, LineChecker checker) {
        var named = new HashSet<String>();
        for (var note : library.notes()) {
            for (var command : note.topic().commands()) {
                named.add(pair(note.topic().id(), command));
            }
            var commands = new LinkedHashSet<>(note.topic().commands());
            for (var line : CommandLines.of(note)) {
                var operation = checker.check(line).operation();
                operation.ifPresent(each -> commands.add(each.typed()));
            }
            if (!commands.isEmpty()) {
                linked.put(NOTE + note.topic().id(), List.copyOf(commands));
            }
            for (var command : commands) {
                linked.computeIfAbsent(COMMAND + command, _ -> new ArrayList<>())
                        .add(note.topic().id());
            }
        }
        sort(library, named);
    }

    /** Notes that name a command as their own first, whole services before their parts. */
    private void sort(Library library, Set<String> named) {
        var parts = new HashSet<String>();
        for (Topic topic : library.topics()) {
            if (topic.parent() != null) {
                parts.add(topic.id());
            }
        }
        linked.forEach((id, topics) -> {
            if (id.startsWith(COMMAND)) {
                var command = id.substring(COMMAND.length());
                topics.sort(
                        Comparator.comparing(
                                        (String topic) -> !named.contains(pair(topic, command)))
                                .thenComparing(parts::contains));
            }
        });
    }

    private static String pair(String topic, String command) {
        return topic + " " + command;
    }

    /** The exercises of each topic that has some, in the order in which they are listed. */
    Map<String, List<LinkedExercise>> practice() {
        return practice;
    }

    /** The topics of each exercise, the most fitting first. */
    Map<String, List<String>> readings() {
        return readings;
    }

    List<String> ids() {
        return List.copyOf(linked.keySet());
    }

    List<String> of(String id) {
        return linked.getOrDefault(id, List.of());
    }
}
