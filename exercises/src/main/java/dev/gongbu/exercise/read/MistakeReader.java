package dev.gongbu.exercise.read;

import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Mistake.When;

import java.util.ArrayList;
import java.util.List;

/** Reads what typical wrong answers are told. */
final class MistakeReader {

    private MistakeReader() {}

    static List<Mistake> read(Part mistakes) {
        var all = new ArrayList<Mistake>();
        for (var mistake : mistakes.items()) {
            var when = mistake.at("when");
            var cases = cases(when);
            if (cases.size() == 1) {
                all.add(new Mistake(cases.getFirst(), mistake.text("say")));
            } else {
                when.problem(
                        "'when' should say one thing: an option that is, is not, is missing or is"
                                + " present, an operation, a service or an answer");
            }
        }
        return all;
    }

    private static List<When> cases(Part when) {
        var cases = new ArrayList<When>();
        var option = when.text("option");
        if (when.has("is")) {
            cases.add(new When.OptionIs(option, when.text("is")));
        }
        if (when.has("not")) {
            cases.add(new When.OptionIsNot(option, when.text("not")));
        }
        if (when.has("missing")) {
            cases.add(new When.OptionMissing(option));
        }
        if (when.has("present")) {
            cases.add(new When.OptionPresent(option));
        }
        if (when.has("operation")) {
            cases.add(new When.OperationIs(when.text("operation")));
        }
        if (when.has("service")) {
            cases.add(new When.ServiceIs(when.text("service")));
        }
        if (when.has("answer")) {
            var answer = when.at("answer");
            var several = when.texts("answer");
            cases.add(new When.AnswerIs(several.isEmpty() ? List.of(answer.text()) : several));
        }
        return cases;
    }
}
