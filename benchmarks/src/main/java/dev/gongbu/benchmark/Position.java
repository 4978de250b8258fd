package dev.gongbu.benchmark;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.explain.Skeletons;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A line at whose end somebody waits for a completion.
 *
 * @param kind what is completed there
 */
record Position(String kind, String line) {

    private static final int OPERATIONS = 6;
    private static final int OPTIONS = 4;

    /** Positions in all services: their names, and seeded commands and options of each. */
    static List<Position> all(CommandModel model, Random random) {
        var all = new ArrayList<Position>();
        for (var service : model.services()) {
            String name = service.name();
            words(all, "service", "aws ", name, random);
            all.add(new Position("operation all", "aws " + name + " "));
            for (int i = 0; i < OPERATIONS; i++) {
                var headings = model.operations(name);
                var heading = headings.get(random.nextInt(headings.size()));
                var operation = model.operation(name, heading.name()).orElseThrow();
                if (!heading.name().isEmpty()) {
                    words(all, "operation", "aws " + name + " ", heading.name(), random);
                }
                options(all, operation, random);
            }
        }
        return all;
    }

    /** A name begun, by its initials, with a slip, and with the Korean layout on. */
    private static void words(
            List<Position> all, String kind, String before, String name, Random random) {
        int begun = 1 + random.nextInt(Math.min(4, name.length()));
        all.add(new Position(kind + " prefix", before + name.substring(0, begun)));
        var initials = new StringBuilder();
        for (var word : name.split("-", -1)) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        all.add(new Position(kind + " initials", before + initials));
        all.add(new Position(kind + " fuzzy", before + Slips.keystroke(name, random)));
    }

    private static void options(List<Position> all, Operation operation, Random random) {
        String before = "aws " + operation.typed() + " ";
        all.add(new Position("option all", before + "--"));
        if (operation.options().isEmpty()) {
            return;
        }
        for (int i = 0; i < OPTIONS; i++) {
            var option = operation.options().get(random.nextInt(operation.options().size()));
            if (option.role() != Option.Role.POSITIONAL) {
                words(all, "option", before + "--", option.name(), random);
                all.add(new Position("value", before + option.typed() + " "));
                if (Skeletons.takesShorthand(option.shape())) {
                    shorthand(all, before + option.typed() + " ", option.shape());
                }
            }
        }
    }

    private static void shorthand(List<Position> all, String before, Shape shape) {
        var element = shape instanceof Shape.Sequence list ? list.element().shape() : shape;
        if (element instanceof Shape.Structure structure && !structure.members().isEmpty()) {
            String key = structure.members().getFirst().name();
            all.add(new Position("shorthand", before + key.charAt(0)));
            all.add(new Position("shorthand", before + key + "="));
            all.add(new Position("shorthand", before + key + "=x,"));
        }
    }
}
