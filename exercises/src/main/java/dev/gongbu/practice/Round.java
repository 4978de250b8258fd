package dev.gongbu.practice;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.progress.Entry;
import dev.gongbu.progress.Event;
import dev.gongbu.schedule.Grade;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks one exercise after the other. Every answer is in the record before its verdict is told, so
 * that a round may end at any moment, and nothing is to be saved.
 *
 * <p>For one thread. All methods that write throw {@link dev.gongbu.progress.RecordException} where
 * the record cannot be written; nothing has changed then.
 */
public final class Round {
    private final Practice practice;
    private final long seed;

    /** Not yet asked, or put back. */
    private final Deque<Asking> waiting = new ArrayDeque<>();

    /** Skipped once: to be asked when nothing else waits. */
    private final Deque<Asking> skipped = new ArrayDeque<>();

    /** Skipped twice: for another day. */
    private final List<Asking> left = new ArrayList<>();

    private final List<Asking> settled = new ArrayList<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private @Nullable Asking current;

    /** An entry of this round that can be undone. */
    private record Step(Asking asking, String entry, int triesBefore) {}

    /**
     * Begins a round.
     *
     * @param asked in this order
     * @param seed the same shows options in the same order
     */
    public Round(List<Head> asked, Practice practice, long seed) {
        this.practice = practice;
        this.seed = seed;
        for (var head : asked) {
            waiting.add(new Asking(head, false));
        }
        goOn();
    }

    /** What is asked now, or was just settled; empty where the round is over. */
    public Optional<Question> question() {
        var asking = current;
        if (asking == null || asking.presentation == null) {
            return Optional.empty();
        }
        int number = settled.size() + (asking.isSettled() ? 0 : 1);
        int total = number + waiting.size() + skipped.size();
        return Optional.of(
                new Question(
                        asking.presentation,
                        number,
                        total,
                        asking.tries,
                        asking.hints,
                        asking.isRepeated,
                        asking.isSettled()));
    }

    // Answers

    /** Grades an answer to the open question and keeps it. */
    public Reply answer(Answer answer) {
        var asking = open();
        var presentation = presentation(asking);
        var verdict = practice.grader().apply(presentation.shown(), answer);
        var text = presentation.inPack(answer).inOneLine();
        if (isNoAnswer(verdict)) {
            append(asking, Event.ANSWER, verdict.outcome(), null, text);
            return new Reply(verdict, Reply.Next.ANSWER, null, null);
        }
        var grade = grade(asking, verdict);
        var entry = append(asking, Event.ANSWER, verdict.outcome(), grade, text);
        steps.push(new Step(asking, entry, asking.tries));
        asking.tries++;
        if (grade == null) {
            return new Reply(verdict, Reply.Next.RETRY, null, null);
        }
        settle(asking, grade, entry);
        return new Reply(verdict, Reply.Next.GO_ON, grade, due(asking.head));
    }

    /** What was typed with the other keyboard layout is offered back, and costs nothing. */
    private static boolean isNoAnswer(Verdict verdict) {
        return verdict.outcome() == Outcome.NOT_UNDERSTOOD
                || verdict.outcome() != Outcome.RIGHT && !verdict.offered().isEmpty();
    }

    private static @Nullable Grade grade(Asking asking, Verdict verdict) {
        if (verdict.outcome() != Outcome.RIGHT) {
            return asking.tries == 0 ? null : Grade.AGAIN;
        }
        boolean hadHelp = asking.tries > 0 || asking.hints > 0 || !verdict.warnings().isEmpty();
        return hadHelp ? Grade.HARD : Grade.GOOD;
    }

    private void settle(Asking asking, Grade grade, String entry) {
        asking.grade = grade;
        asking.entry = entry;
        settled.add(asking);
    }

    /** The next hint for the open question; empty where there is none, or no more. */
    public Optional<Hint> hint() {
        var asking = open();
        var hints = presentation(asking).shown().hints();
        if (asking.hints == hints.size()) {
            return Optional.empty();
        }
        var text = hints.get(asking.hints);
        asking.hints++;
        return Optional.of(new Hint(asking.hints, hints.size(), text));
    }

    /** Settles the open question as forgotten; its solution may be shown. Says when it is due. */
    public Instant reveal() {
        var asking = open();
        var entry = append(asking, Event.REVEAL, null, Grade.AGAIN, "");
        steps.push(new Step(asking, entry, asking.tries));
        settle(asking, Grade.AGAIN, entry);
        return due(asking.head);
    }

    /**
     * Leaves the open question for the end of the round; one that was skipped before, or is the
     * last one, is left for another day. The next question is asked.
     *
     * @return whether it comes again in this round
     */
    public boolean skip() {
        var asking = open();
        asking.skips++;
        boolean isAlone = waiting.isEmpty() && skipped.isEmpty();
        boolean comesAgain = asking.skips == 1 && !isAlone;
        if (comesAgain) {
            skipped.add(asking);
        } else {
            left.add(asking);
        }
        goOn();
        return comesAgain;
    }

    /** Asks the next question after a settled one, or what became due since the round was over. */
    public void next() {
        if (current == null || current.isSettled()) {
            goOn();
        }
    }

    private void goOn() {
        current = null;
        while (current == null) {
            var asking = following();
            if (asking == null) {
                return;
            }
            if (asking.presentation == null) {
                present(asking);
            }
            if (asking.presentation != null) {
                asking.since = practice.clock().instant();
                current = asking;
            }
        }
    }

    private @Nullable Asking following() {
        if (!waiting.isEmpty()) {
            return waiting.poll();
        }
        return skipped.isEmpty() ? forgotten(practice.clock().instant()) : skipped.poll();
    }

    private void present(Asking asking) {
        var exercise = practice.exercises().apply(asking.head.id());
        if (exercise.isPresent()) {
            long order = seed * 31 + asking.head.id().hashCode() + 0x9E3779B97F4A7C15L * asked();
            asking.presentation = Presentation.of(exercise.get(), order);
        }
    }

    private int asked() {
        return settled.size() + left.size();
    }

    // What was forgotten

    /** What was forgotten, was not known since and is due by then, the first due first. */
    private @Nullable Asking forgotten(Instant by) {
        Head first = null;
        var firstDue = by;
        for (var asking : lastAskings()) {
            boolean isForgotten = asking.grade == Grade.AGAIN && !isLeft(asking.head.id());
            if (isForgotten && !due(asking.head).isAfter(firstDue)) {
                first = asking.head;
                firstDue = due(asking.head);
            }
        }
        return first == null ? null : new Asking(first, true);
    }

    /** When the first of what was forgotten in this round is due; empty where nothing is. */
    public Optional<Instant> returnOfForgotten() {
        var first = forgotten(Instant.MAX);
        return first == null ? Optional.empty() : Optional.of(due(first.head));
    }

    private boolean isLeft(String id) {
        for (var asking : left) {
            if (asking.head.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private Iterable<Asking> lastAskings() {
        var last = new LinkedHashMap<String, Asking>();
        for (var asking : settled) {
            last.put(asking.head.id(), asking);
        }
        return last.values();
    }

    // Second thoughts

    /** Whether this round has an answer to take back. */
    public boolean canUndo() {
        return !steps.isEmpty();
    }

    /**
     * Takes the last answer of this round back and asks its question again.
     *
     * @return false where there is none
     */
    public boolean undo() {
        var step = steps.peek();
        if (step == null) {
            return false;
        }
        var asking = step.asking();
        append(asking, Event.UNDO, null, null, "", step.entry(), "");
        steps.pop();
        var before = current;
        if (before != null && before != asking && !before.isSettled()) {
            waiting.push(before);
        }
        // What was to come again as it was forgotten, is not forgotten.
        remove(asking.head.id(), waiting);
        remove(asking.head.id(), skipped);
        remove(asking.head.id(), left);
        settled.remove(asking);
        asking.tries = step.triesBefore();
        asking.grade = null;
        asking.entry = null;
        asking.since = practice.clock().instant();
        current = asking;
        return true;
    }

    private static void remove(String id, Collection<Asking> askings) {
        askings.removeIf(asking -> asking.head.id().equals(id));
    }

    /**
     * Says that the last settled answer was easy.
     *
     * @return when it comes again; empty where it was not right at once, or was called easy before
     */
    public Optional<Instant> easy() {
        var asking = settled.isEmpty() ? null : settled.getLast();
        if (asking == null || asking.grade != Grade.GOOD) {
            return Optional.empty();
        }
        append(asking, Event.EASY, null, Grade.EASY, "", asking.entry, "");
        asking.grade = Grade.EASY;
        return Optional.of(due(asking.head));
    }

    /** The exercise that {@link #easy} would speak of; empty where there is none. */
    public Optional<Head> easyCandidate() {
        boolean isThere = !settled.isEmpty() && settled.getLast().grade == Grade.GOOD;
        return isThere ? Optional.of(settled.getLast().head) : Optional.empty();
    }

    /** Whether the learner finds the exercise that is shown unclear. */
    public boolean isFlagged() {
        return practice.record().flagged().contains(shown().head.id());
    }

    /**
     * Notes that the exercise that is shown is unclear.
     *
     * @param note why; may be empty
     */
    public void flag(String note) {
        append(shown(), Event.FLAG, null, null, "", null, note);
    }

    /** Takes that back. */
    public void unflag() {
        append(shown(), Event.UNFLAG, null, null, "", null, "");
    }

    // The end

    /** What the round came to so far. */
    public Summary summary() {
        var results = new LinkedHashMap<String, Summary.Result>();
        for (var asking : settled) {
            var id = asking.head.id();
            var how = results.containsKey(id) ? results.get(id).how() : how(asking);
            results.put(id, new Summary.Result(asking.head, how, due(asking.head)));
        }
        int unsettled = unsettled(waiting) + unsettled(skipped) + unsettled(left);
        boolean isOpen = current != null && !current.isSettled() && !current.isRepeated;
        return new Summary(List.copyOf(results.values()), unsettled + (isOpen ? 1 : 0));
    }

    private static int unsettled(Collection<Asking> askings) {
        int count = 0;
        for (var asking : askings) {
            count += asking.isRepeated ? 0 : 1;
        }
        return count;
    }

    private static Summary.How how(Asking asking) {
        if (asking.grade == Grade.AGAIN) {
            return Summary.How.FORGOTTEN;
        }
        return asking.grade == Grade.HARD ? Summary.How.HELPED : Summary.How.RIGHT;
    }

    // The record

    private String append(
            Asking asking,
            Event event,
            @Nullable Outcome outcome,
            @Nullable Grade grade,
            String answer) {
        return append(asking, event, outcome, grade, answer, null, "");
    }

    private String append(
            Asking asking,
            Event event,
            @Nullable Outcome outcome,
            @Nullable Grade grade,
            String answer,
            @Nullable String target,
            String note) {
        var now = practice.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        long millis = Math.max(0, Duration.between(asking.since, now).toMillis());
        var id = practice.ids().get();
        practice.record()
                .append(
                        new Entry(
                                id,
                                now,
                                event,
                                asking.head.id(),
                                asking.head.revision(),
                                outcome,
                                grade,
                                asking.tries + (event == Event.ANSWER ? 1 : 0),
                                asking.hints,
                                millis,
                                answer,
                                target,
                                note));
        asking.since = practice.clock().instant();
        return id;
    }

    private Instant due(Head head) {
        var standing = practice.record().reviewed(head.id());
        return standing.isPresent() ? standing.get().state().due() : practice.clock().instant();
    }

    private static Presentation presentation(Asking asking) {
        return Objects.requireNonNull(asking.presentation, "it is shown");
    }

    private Asking shown() {
        return Objects.requireNonNull(current, "the round is over");
    }

    private Asking open() {
        var asking = shown();
        if (asking.isSettled()) {
            throw new IllegalStateException(asking.head.id() + " is settled");
        }
        return asking;
    }
}
