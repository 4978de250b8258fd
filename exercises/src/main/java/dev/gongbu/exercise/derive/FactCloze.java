package dev.gongbu.exercise.derive;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Origin;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.note.Fact;
import dev.gongbu.note.Library;
import dev.gongbu.note.Topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a sentence with a gap of a fact whose value stands in it and can be graded. */
final class FactCloze {

    private final Map<String, Topic> topics = new HashMap<>();
    private final TermGaps terms;

    FactCloze(Library library) {
        for (var topic : library.topics()) {
            topics.put(topic.id(), topic);
        }
        terms = new TermGaps(library);
    }

    /** The exercise of a fact; empty where its value is no figure and no term of the sentence. */
    Optional<Exercise> of(Fact fact) {
        var topic = topics.get(fact.topic());
        if (fact.value() == null || topic == null) {
            return Optional.empty();
        }
        var quantity = QuantityGaps.of(fact.sentence(), fact.value());
        var gap = quantity.isPresent() ? quantity : terms.of(fact.sentence(), fact.value(), topic);
        return gap.map(found -> exercise(fact, topic, found));
    }

    private static Exercise exercise(Fact fact, Topic topic, Gap gap) {
        var blank = gap.blank();
        boolean isFigure = blank.form() == Blank.Form.QUANTITY;
        var head =
                new Exercise.Head(
                        "fact." + fact.id(),
                        DerivedExercises.revision(List.of(blank.best())),
                        Kind.CLOZE,
                        topic.title() + (isFigure ? ": 빈칸의 값" : ": 빈칸의 말"),
                        List.of(topic.id()),
                        fact.status() == Fact.Status.AGREED ? 2 : 3,
                        null,
                        Origin.FACT,
                        List.of());
        var sentence = fact.sentence();
        var texts = List.of(sentence.substring(0, gap.from()), sentence.substring(gap.to()) + ".");
        return new Exercise(
                head,
                isFigure ? "빈칸에 들어갈 값을 적는다." : "빈칸에 들어갈 말을 적는다.",
                new Task.Cloze(texts, List.of(blank)),
                List.of(fact.id()),
                why(fact),
                gap.hints(),
                mistakes(fact, blank));
    }

    private static String why(Fact fact) {
        if (fact.old() == null || fact.why() == null) {
            return "";
        }
        return "예전 자료: " + sentence(fact.old()) + " 지금: " + sentence(fact.why());
    }

    /** Who answers what older material says hears why that does not hold. */
    private static List<Mistake> mistakes(Fact fact, Blank blank) {
        if (fact.old() == null || fact.why() == null || blank.form() != Blank.Form.QUANTITY) {
            return List.of();
        }
        var old = new ArrayList<String>();
        for (var amount : QuantityGaps.amounts(fact.old())) {
            if (!QuantityGaps.isSame(amount, blank.best())) {
                old.add(amount);
            }
        }
        return old.isEmpty()
                ? List.of()
                : List.of(
                        new Mistake(
                                new Mistake.When.AnswerIs(old),
                                "예전 자료에 나오는 값이다. " + sentence(fact.why())));
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
