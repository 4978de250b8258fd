package dev.gongbu.aws.parse;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.JsonText;
import dev.gongbu.aws.syntax.Reading;
import dev.gongbu.aws.syntax.Value;
import dev.gongbu.aws.syntax.Word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the values of all options into the request that they add up to. */
final class RequestReader {

    private final Operation operation;
    private final ParsedWords parsed;
    private final Disk disk;
    private final Obstacles obstacles;
    private final Call call = new Call();
    private final CustomOptions custom;
    private final Map<String, Object> others = new LinkedHashMap<>();
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Suggestions suggestions;
    private boolean complete = true;

    RequestReader(
            Operation operation,
            ParsedWords parsed,
            Disk disk,
            Suggestions suggestions,
            Obstacles obstacles) {
        this.suggestions = suggestions;
        this.operation = operation;
        this.parsed = parsed;
        this.disk = disk;
        this.obstacles = obstacles;
        this.custom = new CustomOptions(operation, call, disk, obstacles);
    }

    /** Reads the options in the order in which the real command line does: the model's. */
    Call read() {
        var reader = new ValueReader(operation, disk, obstacles);
        for (var option : operation.options()) {
            parsed.use(option.name()).ifPresent(use -> read(reader, use, option));
        }
        input();
        return call;
    }

    /** Whether all that was typed is known: no value was refused, and none hides in a file. */
    boolean isComplete() {
        return complete;
    }

    /** The values of the options that set no member, by name. */
    Map<String, Value> values() {
        return values;
    }

    /** The options that set no member, as they were typed, by name. */
    Map<String, Object> others() {
        return others;
    }

    private void read(ValueReader reader, Use use, Option option) {
        var value = reader.read(use, option);
        if (option.target().isEmpty() || option.role() == Option.Role.PAGING) {
            others.put(option.name(), GlobalOptions.plain(use));
        }
        if (value.isEmpty()) {
            complete = false;
            return;
        }
        int before = obstacles.count();
        if (option.target().isEmpty() && Shapes.isComplex(option.shape())) {
            values.put(option.name(), value.get());
            new Validation(suggestions)
                    .validate(value.get(), option.shape())
                    .forEach(obstacles::error);
        } else if (option.target().isEmpty()) {
            values.put(option.name(), value.get());
        }
        boolean done = custom.set(option, value.get());
        if (!done && !option.target().isEmpty()) {
            call.set(option.target(), value.get());
        }
        complete &= obstacles.count() == before;
    }

    private void input() {
        var json = word("cli-input-json");
        var yaml = word("cli-input-yaml");
        if (json.isPresent() && yaml.isPresent()) {
            obstacles.error(
                    OptionFindings.exclusive(
                            ErrorClass.ParamError,
                            yaml.get(),
                            "--cli-input-json",
                            "--cli-input-yaml"));
            complete = false;
        } else {
            json.ifPresent(word -> merge("--cli-input-json", word, true));
            yaml.ifPresent(word -> merge("--cli-input-yaml", word, false));
        }
    }

    private Optional<Word> word(String name) {
        return parsed.use(name)
                .map(Use::values)
                .filter(words -> !words.isEmpty())
                .map(List::getFirst);
    }

    /** Of YAML only what is JSON as well is read; the rest could be anything. */
    private void merge(String option, Word word, boolean strict) {
        if (ValueReader.isFile(word.text())) {
            complete = false;
            return;
        }
        switch (JsonText.read(word)) {
            case Reading.Done(Value.Fields fields) -> call.merge(fields);
            case Reading.Done other -> refuse(ValueFindings.inputNotAMap(option, word));
            case Reading.Refused refused when strict ->
                    refuse(ValueFindings.fault(option, refused.fault()));
            case Reading.Refused refused -> complete = false;
        }
    }

    private void refuse(Finding finding) {
        obstacles.error(finding);
        complete = false;
    }
}
