package dev.gongbu.benchmark;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.explain.Skeletons;
import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.Part;
import dev.gongbu.aws.parse.Verdict;
import dev.gongbu.aws.syntax.Word;
import dev.gongbu.aws.syntax.Words;
import dev.gongbu.benchmark.Mutant.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Makes one mistake of each kind in a good line, wherever it can be made. */
final class Mutations {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final CommandModel model;
    private final Random random;

    Mutations(CommandModel model, long seed) {
        this.model = model;
        this.random = new Random(seed);
    }

    /**
     * The mistakes.
     *
     * @param good what was read of a line without errors
     */
    List<Mutant> of(Check good) {
        var operation = good.operation();
        if (operation.isEmpty()) {
            return List.of();
        }
        var words = Words.of(good.line()).list();
        boolean readsFile = good.verdict() == Verdict.FILE; // which hides what is wrong with values
        return Stream.of(
                        dropped(good),
                        misspeltOption(good, operation.get()),
                        misspeltOperation(good, operation.get()),
                        readsFile ? none() : any(new WrongTypes(good.line(), words).of(good)),
                        readsFile ? none() : brokenShorthand(good, words))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Mutant> none() {
        return Optional.empty();
    }

    private <T> Optional<T> any(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private Optional<Mutant> dropped(Check good) {
        var parts = good.parts();
        boolean hasInput = parts.stream().anyMatch(part -> part.text().startsWith("--cli-input"));
        var required = new ArrayList<Integer>();
        for (int i = 0; i < parts.size() && !hasInput; i++) {
            var option = parts.get(i).option();
            if (parts.get(i).kind() == Part.Kind.OPTION
                    && option.isPresent()
                    && option.get().required()
                    && count(parts, option.get()) == 1) {
                required.add(i);
            }
        }
        return any(required).map(first -> without(good, first));
    }

    private static long count(List<Part> parts, Option option) {
        return parts.stream()
                .filter(part -> part.kind() == Part.Kind.OPTION)
                .filter(part -> part.option().filter(option::equals).isPresent())
                .count();
    }

    private static Mutant without(Check good, int first) {
        var parts = good.parts();
        var option = parts.get(first).option().orElseThrow();
        int last = first;
        while (last + 1 < parts.size()
                && parts.get(last + 1).kind() == Part.Kind.VALUE
                && parts.get(last + 1).option().filter(option::equals).isPresent()) {
            last++;
        }
        String line = good.line();
        String rest =
                line.substring(0, parts.get(first).from()) + line.substring(parts.get(last).to());
        var words = Words.of(rest).list();
        int end = words.isEmpty() ? 0 : words.getLast().to();
        return new Mutant(Kind.DROPPED_OPTION, rest, end, rest.length(), Optional.of(option));
    }

    private Optional<Mutant> misspeltOption(Check good, Operation operation) {
        var names = new ArrayList<String>();
        for (var option : operation.options()) {
            names.add(option.name());
            names.add(option.traits().twin());
        }
        for (var option : model.globals()) {
            names.add(option.name());
            names.add(option.traits().twin());
        }
        var typed =
                good.parts().stream()
                        .filter(part -> part.kind() == Part.Kind.OPTION)
                        .filter(part -> stands(good.line(), part))
                        .toList();
        return any(typed)
                .flatMap(part -> {
                    String slipped = slipped(part.text().substring(2));
                    boolean isMeant = names.stream().anyMatch(name -> name.startsWith(slipped));
                    return isMeant
                            ? Optional.empty()
                            : Optional.of(
                                    Mutant.replaced(
                                            Kind.MISSPELT_OPTION,
                                            good.line(),
                                            part.from() + 2,
                                            part.to(),
                                            slipped));
                });
    }

    /** Whether a part stands in the line as it is, without quotes. */
    private static boolean stands(String line, Part part) {
        return part.text().length() > 4
                && line.substring(part.from(), part.to()).equals(part.text());
    }

    private Optional<Mutant> misspeltOperation(Check good, Operation operation) {
        var names =
                model.operations(operation.service()).stream()
                        .flatMap(heading -> Stream.of(heading.name().split(" ", -1)))
                        .toList();
        var typed =
                good.parts().stream()
                        .filter(part -> part.kind() == Part.Kind.OPERATION)
                        .filter(part -> stands(good.line(), part))
                        .toList();
        return any(typed)
                .flatMap(part -> {
                    String slipped = slipped(part.text());
                    return names.contains(slipped)
                            ? Optional.empty()
                            : Optional.of(
                                    Mutant.replaced(
                                            Kind.MISSPELT_OPERATION,
                                            good.line(),
                                            part.from(),
                                            part.to(),
                                            slipped));
                });
    }

    /** Another letter, one too few or too many, or two that changed places. */
    private String slipped(String name) {
        int at = 1 + random.nextInt(name.length() - 2);
        char other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        String before = name.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> before + other + name.substring(at + 1);
            case 1 -> before + name.substring(at + 1);
            case 2 -> before + other + name.substring(at);
            default -> before + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private Optional<Mutant> brokenShorthand(Check good, List<Word> words) {
        var all = new ArrayList<Mutant>();
        for (var part : good.parts()) {
            var option = part.option();
            if (part.kind() == Part.Kind.VALUE
                    && option.isPresent()
                    && Skeletons.takesShorthand(option.get().shape())
                    && isShorthand(part.text())
                    && words.stream().anyMatch(word -> word.from() == part.from())) {
                broken(all, good.line(), part, hasOneMember(option.get().shape()));
            }
        }
        return any(all);
    }

    private static boolean isShorthand(String text) {
        return text.indexOf('=') > 0
                && !text.startsWith("[")
                && !text.startsWith("{")
                && !text.contains("file://")
                && !text.contains("fileb://");
    }

    private static boolean hasOneMember(Shape shape) {
        var element = shape instanceof Shape.Sequence list ? list.element().shape() : shape;
        return element instanceof Shape.Structure structure && structure.members().size() == 1;
    }

    /** The place of the mistake is the whole word: what is missing is missed further on. */
    private static void broken(List<Mutant> all, String line, Part part, boolean mayBeBare) {
        char last = line.charAt(part.to() - 1);
        int end = last == '\'' || last == '"' ? part.to() - 1 : part.to();
        all.add(broken(line, part, end, end, ","));
        int equals = line.indexOf('=', part.from());
        all.add(broken(line, part, end, end, "," + part.text().split("=", 2)[0] + "=again"));
        if (!mayBeBare) {
            all.add(broken(line, part, equals, equals + 1, ""));
        }
        char bracket = line.charAt(end - 1);
        if (bracket == ']' || bracket == '}') {
            all.add(broken(line, part, end - 1, end, ""));
        }
    }

    private static Mutant broken(String line, Part part, int from, int to, String with) {
        String changed = line.substring(0, from) + with + line.substring(to);
        int end = part.to() + changed.length() - line.length();
        return new Mutant(Kind.BROKEN_SHORTHAND, changed, part.from(), end, Optional.empty());
    }
}
