package dev.gongbu.aws.parse;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.parse.Argument.Arity;
import dev.gongbu.aws.syntax.Fault;
import dev.gongbu.aws.syntax.JsonText;
import dev.gongbu.aws.syntax.NumberText;
import dev.gongbu.aws.syntax.Reading;
import dev.gongbu.aws.syntax.Shorthand;
import dev.gongbu.aws.syntax.Value;
import dev.gongbu.aws.syntax.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the words behind an option into its value, in the syntax that its shape is typed in. */
final class ValueReader {

    private final Operation operation;
    private final Disk disk;
    private final Obstacles obstacles;

    ValueReader(Operation operation, Disk disk, Obstacles obstacles) {
        this.operation = operation;
        this.disk = disk;
        this.obstacles = obstacles;
    }

    /** The value of an option; empty where it cannot be read, which is an error by then. */
    Optional<Value> read(Use use, Option option) {
        if (use.argument().arity() == Arity.NONE) {
            return Optional.of(flag(use, option));
        }
        if (use.values().isEmpty() && option.form() == Option.Form.TWIN_VALUE) {
            return Optional.of(flag(use, option));
        }
        if (lacksWords(use)) {
            return Optional.empty();
        }
        if (use.values().size() == 1 && isFile(use.values().getFirst().text())) {
            var word = use.values().getFirst();
            obstacles.file();
            return Optional.of(new Value.Text(word.text(), true, word.from(), word.to()));
        }
        int before = obstacles.count();
        var value =
                isList(use)
                        ? list(use.values(), option)
                        : single(use.values().getFirst(), option, option.shape());
        return obstacles.count() == before ? value : Optional.empty();
    }

    /** Whether a text names a file that the real command line would read. */
    static boolean isFile(String text) {
        return text.startsWith("file://") || text.startsWith("fileb://");
    }

    private static boolean isList(Use use) {
        return use.argument().arity() == Arity.ANY || use.argument().arity() == Arity.SOME;
    }

    /** The parser has told by then that a value is missing or is no number. */
    private static boolean lacksWords(Use use) {
        if (use.values().isEmpty() && use.argument().arity() != Arity.ANY) {
            return true;
        }
        for (var value : use.values()) {
            if (!ArgumentNumber.accepts(use.argument(), value.text())) {
                return true;
            }
        }
        return false;
    }

    private static Value flag(Use use, Option option) {
        var word = use.word();
        var flag = new Value.Flag(!use.argument().negative(), word.from(), word.to());
        if (option.form() != Option.Form.TWIN_VALUE) {
            return flag;
        }
        var entry = new Value.Entry("Value", word.from(), word.to(), flag);
        return new Value.Fields(List.of(entry), word.from(), word.to());
    }

    private Optional<Value> list(List<Word> words, Option option) {
        if (words.isEmpty()) {
            return Optional.of(new Value.Items(List.of(), 0, 0));
        }
        if (!(option.shape() instanceof Shape.Sequence list)) {
            return Optional.of(texts(words));
        }
        var first = words.getFirst();
        boolean json = startsLikeJson(first.text());
        if (!json && Shapes.takesShorthand(option.shape())) {
            return shorthands(words, option, list);
        }
        if (words.size() == 1 && first.text().strip().startsWith("[")) {
            return json(first, option);
        }
        return elements(words, option, list.element().shape());
    }

    private Optional<Value> shorthands(List<Word> words, Option option, Shape.Sequence list) {
        var member = OldLists.member(operation, option);
        var elements = new ArrayList<Value>();
        for (var word : words) {
            if (member.isPresent()) {
                var entry = new Value.Entry(member.get(), word.from(), word.from(), text(word));
                elements.add(new Value.Fields(List.of(entry), word.from(), word.to()));
            } else {
                shorthand(word, option, list.element().shape()).ifPresent(elements::add);
            }
        }
        return Optional.of(items(words, elements));
    }

    private Optional<Value> elements(List<Word> words, Option option, Shape shape) {
        var elements = new ArrayList<Value>();
        for (var word : words) {
            if (!isNumber(word, shape)) {
                obstacles.error(
                        ValueFindings.badElement(
                                option.typed(),
                                word,
                                words.getFirst(),
                                shape instanceof Shape.Whole));
            } else {
                single(word, option, shape).ifPresent(elements::add);
            }
        }
        return Optional.of(items(words, elements));
    }

    private static boolean isNumber(Word word, Shape shape) {
        return switch (shape) {
            case Shape.Whole whole -> NumberText.whole(word.text()).isPresent();
            case Shape.Fraction fraction -> NumberText.fraction(word.text()).isPresent();
            default -> true;
        };
    }

    private Optional<Value> single(Word word, Option option, Shape shape) {
        return switch (shape) {
            case Shape.Json json -> json(word, option);
            case Shape.Document document -> json(word, option);
            case Shape.Whole whole -> Optional.of(Conversion.whole(text(word), obstacles::error));
            case Shape.Fraction fraction ->
                    Optional.of(Conversion.fraction(text(word), obstacles::error));
            case Shape.Flag flag ->
                    Optional.of(
                            new Value.Flag(
                                    !word.text().isEmpty()
                                            && !word.text().equalsIgnoreCase("false"),
                                    word.from(),
                                    word.to()));
            case Shape.Blob blob when blob.streaming() -> path(word, option);
            case Shape.Structure structure -> complex(word, option, structure);
            case Shape.Mapping mapping -> complex(word, option, mapping);
            case Shape.Sequence list -> nested(word, option);
            default -> Optional.of(text(word));
        };
    }

    /** The body of a request: the value is the path of a file without {@code file://}. */
    private Optional<Value> path(Word word, Option option) {
        if (!disk.isFile(word.text())) {
            obstacles.error(ValueFindings.notAPath(option.typed(), word));
            return Optional.empty();
        }
        obstacles.file();
        return Optional.of(new Value.Text(word.text(), true, word.from(), word.to()));
    }

    private Optional<Value> complex(Word word, Option option, Shape shape) {
        boolean whole = shape.equals(option.shape());
        if (whole && !startsLikeJson(word.text()) && Shapes.takesShorthand(shape)) {
            if (Shapes.isWrappedText(shape) && word.text().indexOf('=') < 0) {
                var entry = new Value.Entry("Value", word.from(), word.from(), text(word));
                return Optional.of(new Value.Fields(List.of(entry), word.from(), word.to()));
            }
            return shorthand(word, option, shape);
        }
        if (word.text().stripLeading().startsWith("{")) {
            return json(word, option);
        }
        obstacles.error(ValueFindings.jsonExpected(option.typed(), word, false));
        return Optional.empty();
    }

    /** A list in a list: JSON, or each character a value, which never fits. */
    private Optional<Value> nested(Word word, Option option) {
        if (word.text().stripLeading().startsWith("[")) {
            return json(word, option);
        }
        obstacles.error(ValueFindings.jsonExpected(option.typed(), word, true));
        return Optional.empty();
    }

    private Optional<Value> shorthand(Word word, Option option, Shape shape) {
        return switch (Shorthand.read(word)) {
            case Reading.Refused refused -> refuse(option, refused.fault());
            case Reading.Done done -> {
                if (readsFile(done.value())) {
                    obstacles.file();
                }
                yield Optional.of(
                        new Coercion(option.typed(), obstacles::error).coerce(done.value(), shape));
            }
        };
    }

    private static boolean readsFile(Value value) {
        return switch (value) {
            case Value.Text text -> text.readsFile() && isFile(text.text());
            case Value.Items items -> items.list().stream().anyMatch(ValueReader::readsFile);
            case Value.Fields fields ->
                    fields.entries().stream().anyMatch(entry -> readsFile(entry.value()));
            default -> false;
        };
    }

    private Optional<Value> json(Word word, Option option) {
        return switch (JsonText.read(word)) {
            case Reading.Refused refused -> refuse(option, refused.fault());
            case Reading.Done done -> Optional.of(done.value());
        };
    }

    private Optional<Value> refuse(Option option, Fault fault) {
        obstacles.error(ValueFindings.fault(option.typed(), fault));
        return Optional.empty();
    }

    private static boolean startsLikeJson(String text) {
        var stripped = text.strip();
        return stripped.startsWith("[") || stripped.startsWith("{");
    }

    private static Value texts(List<Word> words) {
        return items(words, words.stream().map(ValueReader::text).toList());
    }

    private static Value items(List<Word> words, List<? extends Value> elements) {
        return new Value.Items(
                List.copyOf(elements), words.getFirst().from(), words.getLast().to());
    }

    private static Value text(Word word) {
        return new Value.Text(word.text(), false, word.from(), word.to());
    }
}
