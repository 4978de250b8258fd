package dev.gongbu.aws.read;

import dev.gongbu.aws.read.ApiModel.ApiMember;
import dev.gongbu.aws.read.ApiModel.ApiOperation;
import dev.gongbu.aws.read.ApiModel.Marks;
import dev.gongbu.aws.read.ApiModel.Waiter;
import dev.gongbu.value.Problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one file of {@code model/api}, line by line: see FORMAT.md. */
final class ApiReader {

    private final Problems problems;
    private final TypeReader typeReader;
    private final Map<String, ApiOperation> operations = new LinkedHashMap<>();
    private final List<Waiter> waiters = new ArrayList<>();
    private final Map<String, ApiModel.Type> types = new LinkedHashMap<>();
    private final List<Integer> waiterLines = new ArrayList<>();
    private String id = "";
    private String title = "";

    ApiReader(Problems problems) {
        this.problems = problems;
        this.typeReader = new TypeReader(problems);
    }

    /**
     * Reads a file.
     *
     * @param expected the id that the file's name promises
     * @param text the whole file
     */
    ApiModel read(String expected, String text) {
        int line = 0;
        for (var each : text.split("\n", -1)) {
            line++;
            if (!each.isEmpty()) {
                readLine(each, line);
            }
        }
        if (!id.equals(expected)) {
            problems.problem(1, "should begin with 'service " + expected + "'");
        }
        checkNames();
        return new ApiModel(expected, title, operations, waiters, types);
    }

    private void readLine(String text, int line) {
        var words = text.split(" ", 2);
        var rest = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "service" -> service(rest, line);
            case "operation" -> operation(rest.split(" ", -1), line);
            case "waiter" -> waiter(rest.split(" ", -1), line);
            case "type" -> type(rest, line);
            default -> problems.problem(line, "begins with the unknown word '" + words[0] + "'");
        }
    }

    private void service(String text, int line) {
        var words = text.split(" ", 3);
        if (words.length < 3 || line != 1) {
            problems.problem(line, "should name id, version and title of the service, once");
            return;
        }
        id = words[0];
        title = words[2];
    }

    private void operation(String[] words, int line) {
        boolean deprecated = false;
        boolean streams = false;
        var tokens = List.<String>of();
        var limit = "";
        int at = 1;
        for (; at < words.length && words[at].startsWith("@"); at++) {
            var mark = words[at];
            if (mark.startsWith("@page(in=") && mark.endsWith(")")) {
                var inside = mark.substring("@page(in=".length(), mark.length() - 1);
                var parts = inside.split(",limit=", 2);
                tokens = List.of(parts[0].split("\\+", -1));
                limit = parts.length > 1 ? parts[1] : "";
                continue;
            }
            switch (mark) {
                case "@deprecated" -> deprecated = true;
                case "@streams" -> streams = true;
                case "@sends-events", "@receives-events", "@noauth" -> {}
                default -> problems.problem(line, "has the unknown mark '" + mark + "'");
            }
        }
        var members = typeReader.members(words, at, line);
        var marks = new Marks(deprecated, streams, tokens, limit);
        checkPages(marks, members, line);
        if (operations.put(words[0], new ApiOperation(words[0], marks, members)) != null) {
            problems.problem(line, "names the operation '" + words[0] + "' twice");
        }
    }

    private void checkPages(Marks marks, List<ApiMember> members, int line) {
        var names = members.stream().map(ApiMember::name).toList();
        for (var token : marks.tokens()) {
            if (!names.contains(token)) {
                problems.problem(line, "pages by '" + token + "', which is no member");
            }
        }
        if (!marks.limit().isEmpty() && !names.contains(marks.limit())) {
            problems.problem(line, "limits pages by '" + marks.limit() + "', which is no member");
        }
    }

    private void waiter(String[] words, int line) {
        if (words.length != 2) {
            problems.problem(line, "should name a waiter and its operation");
            return;
        }
        waiters.add(new Waiter(words[0], words[1]));
        waiterLines.add(line);
    }

    private void type(String text, int line) {
        var words = text.split(" ", 2);
        if (words.length < 2) {
            problems.problem(line, "should name a type and say what it is");
            return;
        }
        if (types.put(words[0], typeReader.type(words[1], line)) != null) {
            problems.problem(line, "names the type '" + words[0] + "' twice");
        }
    }

    private void checkNames() {
        for (int i = 0; i < waiters.size(); i++) {
            if (!operations.containsKey(waiters.get(i).operation())) {
                problems.problem(
                        waiterLines.get(i),
                        "waits for the unknown operation '" + waiters.get(i).operation() + "'");
            }
        }
        typeReader.checkReferences(types.keySet());
    }
}
