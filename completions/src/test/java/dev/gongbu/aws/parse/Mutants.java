package dev.gongbu.aws.parse;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;

import java.util.ArrayList;
import java.util.List;

/** Breaks a good line in every way that a learner does, each with the place that is to blame. */
final class Mutants {

    /**
     * A broken line.
     *
     * @param way how it was broken
     * @param from where the error is expected to begin at the earliest
     * @param to where it is expected to end at the latest
     * @param missing the option that is missing; empty where none is
     */
    record Mutant(String way, String line, int from, int to, String missing) {}

    private final String line;
    private final Check check;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(Check check) {
        this.line = check.line();
        this.check = check;
    }

    /** All mutants of a line that is right. */
    static List<Mutant> of(Check check) {
        var mutants = new Mutants(check);
        var parts = check.parts();
        for (int i = 0; i < parts.size(); i++) {
            mutants.mutate(i, parts.get(i));
        }
        return mutants.mutants;
    }

    private void mutate(int index, Part part) {
        boolean plain = line.substring(part.from(), part.to()).equals(part.text());
        if (!plain || part.text().length() < 2) {
            return;
        }
        switch (part.kind()) {
            case OPERATION -> insert("misspelt operation", part, part.text().length() / 2, "qq");
            case OPTION -> option(index, part);
            case VALUE -> part.option().ifPresent(option -> value(part, option));
            case PROGRAM, SERVICE, UNKNOWN, REST -> {}
        }
    }

    private void option(int index, Part part) {
        insert("misspelt option", part, 3, "qq");
        var option = part.option().orElseThrow();
        boolean unique =
                check.parts().stream()
                                .filter(other -> other.kind() == Part.Kind.OPTION)
                                .filter(other -> other.option().equals(part.option()))
                                .count()
                        == 1;
        if (option.required()
                && unique
                && option.form() != Option.Form.SWITCH
                && !option.form().hasTwin()) {
            int end = index + 1;
            while (end < check.parts().size()
                    && check.parts().get(end).kind() == Part.Kind.VALUE
                    && check.parts().get(end).option().equals(part.option())) {
                end++;
            }
            int to = check.parts().get(end - 1).to();
            var shorter = line.substring(0, part.from()) + line.substring(to);
            mutants.add(new Mutant("missing option", shorter, 0, shorter.length(), option.typed()));
        }
    }

    private void value(Part part, Option option) {
        if (option.role() != Option.Role.MEMBER || ValueReader.isFile(part.text())) {
            return;
        }
        boolean number =
                option.shape() instanceof Shape.Whole || option.shape() instanceof Shape.Fraction;
        if (number) {
            insert("wrong type", part, 1, "x");
        }
        boolean json = part.text().startsWith("{") || part.text().startsWith("[");
        int equals = part.text().indexOf('=');
        if (!json
                && equals > 0
                && Shapes.takesShorthand(option.shape())
                && !Shapes.isWrappedText(option.shape())) {
            int place = part.from() + equals;
            var shorter = line.substring(0, place) + line.substring(place + 1);
            mutants.add(new Mutant("broken shorthand", shorter, part.from(), part.to(), ""));
        }
    }

    private void insert(String way, Part part, int at, String text) {
        int place = part.from() + Math.min(at, part.text().length());
        mutants.add(
                new Mutant(
                        way,
                        line.substring(0, place) + text + line.substring(place),
                        part.from(),
                        part.to() + text.length(),
                        ""));
    }
}
