package dev.gongbu.benchmark;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.explain.Skeletons;
import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.Part;
import dev.gongbu.aws.syntax.JsonText;
import dev.gongbu.aws.syntax.Reading;
import dev.gongbu.aws.syntax.Shorthand;
import dev.gongbu.aws.syntax.Value;
import dev.gongbu.aws.syntax.Word;
import dev.gongbu.benchmark.Mutant.Kind;

import java.util.ArrayList;
import java.util.List;

/** Puts values of another type where values stand, also in the depth of shorthand and JSON. */
final class WrongTypes {

    private static final String WORD = "many";

    private final String line;
    private final List<Word> words;
    private final List<Mutant> all = new ArrayList<>();

    WrongTypes(String line, List<Word> words) {
        this.line = line;
        this.words = words;
    }

    /** All that can be made of a good line. */
    List<Mutant> of(Check good) {
        for (var part : good.parts()) {
            var option = part.option();
            if (part.kind() == Part.Kind.VALUE
                    && option.isPresent()
                    && !part.text().contains("file://")
                    && !part.text().contains("fileb://")) {
                for (var word : words) {
                    if (word.from() == part.from() && word.to() == part.to()) {
                        word(word, option.get());
                    }
                }
            }
        }
        return all;
    }

    private void word(Word word, Option option) {
        if (!option.choices().isEmpty()) {
            replace(word.from(), word.to(), WORD);
            return;
        }
        var shape = option.shape();
        boolean isJson = word.text().startsWith("[") || word.text().startsWith("{");
        if (shape instanceof Shape.Sequence list && !word.text().startsWith("[")) {
            shape = list.element().shape();
        }
        if (isJson) {
            json(word, shape);
        } else if (Skeletons.takesShorthand(option.shape())) {
            shorthand(word, shape);
        } else if (isChecked(shape)) {
            replace(word.from(), word.to(), WORD);
        }
    }

    /** Numbers, points in time: what the real command line reads, and does not only hand on. */
    private static boolean isChecked(Shape shape) {
        return shape instanceof Shape.Whole
                || shape instanceof Shape.Fraction
                || shape instanceof Shape.Timestamp;
    }

    private void json(Word word, Shape shape) {
        // In double quotes the quotes of JSON have backslashes, which would be left over.
        if (line.indexOf('\\', word.from()) < 0
                && JsonText.read(word) instanceof Reading.Done(var value)) {
            inside(value, shape, true);
        }
    }

    private void shorthand(Word word, Shape shape) {
        if (word.text().indexOf('=') < 0) {
            return;
        }
        if (shape instanceof Shape.Structure structure && structure.members().size() > 1) {
            replace(word.from(), word.to(), WORD);
        }
        if (Shorthand.read(word) instanceof Reading.Done(var value)) {
            inside(value, shape, false);
        }
    }

    private void inside(Value value, Shape shape, boolean isJson) {
        if (value instanceof Value.Fields fields) {
            fields.entries().forEach(entry -> entry(entry, shape, isJson));
        } else if (value instanceof Value.Items items && shape instanceof Shape.Sequence list) {
            items.list().forEach(item -> inside(item, list.element().shape(), isJson));
        } else if (isChecked(shape) || shape instanceof Shape.Flag) {
            replace(value.from(), value.to(), isJson ? "\"" + WORD + "\"" : WORD);
        } else if (isJson && shape instanceof Shape.Text && value instanceof Value.Text) {
            replace(value.from(), value.to(), "42");
        }
    }

    private void entry(Value.Entry entry, Shape shape, boolean isJson) {
        if (shape instanceof Shape.Mapping map) {
            inside(entry.value(), map.value().shape(), isJson);
        } else if (shape instanceof Shape.Structure structure) {
            structure
                    .member(entry.key())
                    .ifPresent(member -> inside(entry.value(), member.shape(), isJson));
        }
    }

    private void replace(int from, int to, String with) {
        all.add(Mutant.replaced(Kind.WRONG_TYPE, line, from, to, with));
    }
}
