package dev.gongbu.exercise.read;

import dev.gongbu.exercise.Task.CommandCheck;
import dev.gongbu.exercise.Task.OptionRule;
import dev.gongbu.exercise.Task.OptionRule.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what matters of a command. */
final class CheckReader {

    private CheckReader() {}

    static CommandCheck read(Part command) {
        var path = command.texts("path");
        var options = new LinkedHashMap<String, OptionRule>();
        for (var name : command.node().path("options").propertyNames()) {
            options.put(name, rule(command.at("options").at(name)));
        }
        return new CommandCheck(
                path.getFirst(),
                String.join(" ", path.subList(1, path.size())),
                options,
                command.texts("allow"));
    }

    private static OptionRule rule(Part rule) {
        var tests = tests(rule);
        if (tests.size() != 1) {
            rule.problem("should say one of value, includes, contains, glob, any and absent");
        }
        var test = tests.isEmpty() ? new Test.Present() : tests.getFirst();
        return new OptionRule(test, rule.node().path("weight").asDouble(1));
    }

    private static List<Test> tests(Part rule) {
        var tests = new ArrayList<Test>();
        if (rule.has("value")) {
            tests.add(new Test.Equal(rule.text("value")));
        }
        if (rule.has("includes")) {
            tests.add(new Test.Includes(entries(rule.at("includes"))));
        }
        if (rule.has("contains")) {
            tests.add(new Test.Contains(rule.texts("contains")));
        }
        if (rule.has("glob")) {
            tests.add(new Test.Glob(rule.text("glob")));
        }
        if (rule.has("any")) {
            tests.add(new Test.Present());
        }
        if (rule.has("absent")) {
            tests.add(new Test.Absent());
        }
        return tests;
    }

    private static Map<String, String> entries(Part part) {
        var entries = new LinkedHashMap<String, String>();
        for (var key : part.node().propertyNames()) {
            entries.put(key, part.text(key));
        }
        return entries;
    }
}
