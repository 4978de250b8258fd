package dev.gongbu.app.json;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.practice.Hint;
import dev.gongbu.practice.Question;
import dev.gongbu.practice.Reply;
import dev.gongbu.practice.Solution;
import dev.gongbu.practice.Summary;
import dev.gongbu.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What happens in a round, one object a line: {@code docs/json/drill-event.schema.json}. */
public final class RoundJson {
    private RoundJson() {}

    /**
     * A round begins.
     *
     * @param count how many exercises it has
     * @param seed that orders and shuffles it
     */
    public static String begun(int count, long seed) {
        try (var json = event("round")) {
            json.field("count", count);
            json.name("seed").any(seed);
            return json.endObject().line();
        }
    }

    /** Something is asked. */
    public static String question(Question question, boolean isFlagged) {
        var exercise = question.exercise();
        var head = exercise.head();
        try (var json = event("question")) {
            json.field("number", question.number());
            json.field("total", question.total());
            json.field("again", question.isRepeated());
            json.field("tries", question.tries());
            json.field("id", head.id());
            json.field("kind", head.kind().word());
            json.field("title", head.title());
            json.field("topics", head.topics());
            json.field("difficulty", head.difficulty());
            json.field("flagged", isFlagged);
            json.field("hints", exercise.hints().size());
            json.field("prompt", exercise.prompt());
            task(json, exercise.task());
            return json.endObject().line();
        }
    }

    private static void task(Json json, Task task) {
        switch (task) {
            case Task.Command _, Task.Quantity _ -> {
                // The prompt says it all.
            }
            case Task.ShortAnswer names -> {
                json.field("items", names.items().size());
                json.field("ordered", names.ordered());
            }
            case Task.Choice choice -> {
                json.field("choose", choice.rightCount());
                var texts = new ArrayList<String>();
                choice.options().forEach(option -> texts.add(option.text()));
                labelled(json, "options", 'A', texts);
            }
            case Task.Order order -> labelled(json, "steps", '1', order.steps());
            case Task.Match match -> {
                labelled(json, "left", '1', match.left());
                labelled(json, "right", 'a', match.right());
            }
            case Task.Compare compare -> compare(json, compare);
            case Task.Cloze cloze -> {
                json.field("texts", cloze.texts());
                json.field("gaps", cloze.gaps().size());
            }
        }
    }

    private static void labelled(Json json, String name, char first, List<String> texts) {
        json.beginArray(name);
        for (int i = 0; i < texts.size(); i++) {
            json.beginObject();
            json.field("label", String.valueOf((char) (first + i)));
            json.field("text", texts.get(i));
            json.endObject();
        }
        json.endArray();
    }

    private static void compare(Json json, Task.Compare compare) {
        json.field("columns", compare.columns());
        json.beginArray("rows");
        int number = 0;
        for (var row : compare.rows()) {
            json.beginObject().field("axis", row.axis()).beginArray("cells");
            for (var cell : row.cells()) {
                json.beginObject();
                if (cell instanceof Task.Cell.Shown shown) {
                    json.field("text", shown.text());
                } else {
                    json.field("gap", ++number);
                }
                json.endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
        labelled(json, "bank", 'a', compare.bank());
    }

    /** An answer was graded. What would give the solution away is told once nothing is asked. */
    public static String verdict(Question question, Reply reply, Language language) {
        var verdict = reply.verdict();
        boolean isSettled = reply.next() == Reply.Next.GO_ON;
        try (var json = event("verdict")) {
            json.field("id", question.exercise().id());
            json.field("verdict", verdict.outcome().word());
            json.field("score", (float) verdict.score());
            portions(json, verdict, isSettled);
            difference(json, verdict, isSettled);
            json.field("message", verdict.message().in(language));
            json.field("next", verdict.next().in(language));
            json.field("offered", verdict.offered());
            json.beginArray("warnings");
            verdict.warnings().forEach(warning -> json.value(warning.in(language)));
            json.endArray();
            json.field("then", then(reply.next()));
            var grade = reply.grade();
            json.field("grade", grade == null ? null : grade.name().toLowerCase(Locale.ROOT));
            json.field("due", text(reply.due()));
            solution(json, isSettled ? question.exercise() : null);
            return json.endObject().line();
        }
    }

    private static String then(Reply.Next next) {
        return switch (next) {
            case ANSWER -> "answer";
            case RETRY -> "retry";
            case GO_ON -> "go-on";
        };
    }

    private static void portions(Json json, Verdict verdict, boolean isSettled) {
        json.beginArray("portions");
        for (var portion : verdict.portions()) {
            json.beginObject();
            json.field("what", portion.right() || isSettled ? portion.what() : null);
            json.field("weight", (float) portion.weight());
            json.field("right", portion.right());
            json.endObject();
        }
        json.endArray();
    }

    private static void difference(Json json, Verdict verdict, boolean isSettled) {
        var difference = verdict.difference();
        if (difference == null || verdict.outcome() == Outcome.RIGHT) {
            json.name("first_difference").any(null);
            return;
        }
        json.beginObject("first_difference");
        json.field("field", difference.field());
        json.field("from", difference.from());
        json.field("to", difference.to());
        json.field("got", difference.got());
        json.field("expected", isSettled ? difference.expected() : null);
        json.field("kind", difference.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.endObject();
    }

    private static void solution(Json json, @Nullable Exercise exercise) {
        json.field("solution", exercise == null ? null : Solution.of(exercise));
        json.field("why", exercise == null ? null : exercise.why());
        json.beginArray("reasons");
        if (exercise != null && exercise.task() instanceof Task.Choice choice) {
            for (int i = 0; i < choice.options().size(); i++) {
                var option = choice.options().get(i);
                json.beginObject();
                json.field("label", String.valueOf((char) ('A' + i)));
                json.field("right", option.right());
                json.field("because", option.because());
                json.endObject();
            }
        }
        json.endArray();
    }

    /** A hint is given. */
    public static String hint(Hint hint) {
        try (var json = event("hint")) {
            json.field("number", hint.number());
            json.field("of", hint.total());
            json.field("text", hint.text());
            return json.endObject().line();
        }
    }

    /** The solution is shown before it was found. */
    public static String revealed(Question question, Instant due) {
        try (var json = event("revealed")) {
            json.field("id", question.exercise().id());
            json.field("due", text(due));
            solution(json, question.exercise());
            return json.endObject().line();
        }
    }

    /** A question is left for later. */
    public static String skipped(String id, boolean comesAgain) {
        try (var json = event("skipped")) {
            json.field("id", id).field("again", comesAgain);
            return json.endObject().line();
        }
    }

    /** The last answer is taken back; its question follows. */
    public static String undone(String id) {
        try (var json = event("undone")) {
            return json.field("id", id).endObject().line();
        }
    }

    /** The learner finds an exercise unclear, or does no more. */
    public static String flagged(String id, boolean isFlagged) {
        try (var json = event("flagged")) {
            return json.field("id", id).field("flagged", isFlagged).endObject().line();
        }
    }

    /** The last answer was easy. */
    public static String easy(String id, Instant due) {
        try (var json = event("easy")) {
            return json.field("id", id).field("due", text(due)).endObject().line();
        }
    }

    /** Something to be said to the learner that is none of the others. */
    public static String notice(String message) {
        try (var json = event("notice")) {
            return json.field("message", message).endObject().line();
        }
    }

    /**
     * The round is over.
     *
     * @param returns what comes back when
     * @param read ids of topics to read
     */
    public static String summary(Summary summary, List<Summary.Return> returns, List<String> read) {
        try (var json = event("summary")) {
            json.field("right", summary.count(Summary.How.RIGHT));
            json.field("helped", summary.count(Summary.How.HELPED));
            json.field("forgotten", summary.count(Summary.How.FORGOTTEN));
            json.field("left", summary.left());
            json.beginArray("results");
            for (var result : summary.results()) {
                result(json, result.head(), result);
            }
            json.endArray().beginArray("returns");
            for (var each : returns) {
                json.beginObject().field("days", each.days());
                json.field("first", text(each.first())).field("count", each.count()).endObject();
            }
            json.endArray().beginArray("read");
            for (var topic : read) {
                json.beginObject().field("topic", topic);
                json.field("command", "gongbu show " + topic).endObject();
            }
            return json.endArray().endObject().line();
        }
    }

    private static void result(Json json, Head head, Summary.Result result) {
        json.beginObject().field("id", head.id());
        json.field("result", result.how().name().toLowerCase(Locale.ROOT));
        json.field("due", text(result.due())).endObject();
    }

    private static Json event(String name) {
        return new Json().beginObject().field("event", name);
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
