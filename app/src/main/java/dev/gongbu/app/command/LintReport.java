package dev.gongbu.app.command;

import dev.gongbu.app.json.ProblemsJson;
import dev.gongbu.exercise.Kind;
import dev.gongbu.note.Library;
import dev.gongbu.note.Problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is to be mended, and what there is. */
final class LintReport {
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> korean = new ArrayList<>();
    private final List<String> english = new ArrayList<>();

    /** Adds problems with their files as they are called from here. */
    void add(List<Problem> found, Path folder) {
        var prefix = prefix(folder);
        for (var problem : found) {
            problems.add(new Problem(prefix + problem.file(), problem.line(), problem.message()));
        }
    }

    /** The folder as seen from here, so that a terminal or an editor can open the file. */
    static String prefix(Path folder) {
        var here = Path.of("").toAbsolutePath();
        var absolute = folder.toAbsolutePath().normalize();
        if (!absolute.startsWith(here)) {
            return absolute + "/";
        }
        var relative = here.relativize(absolute).toString();
        return relative.isEmpty() ? "" : relative + "/";
    }

    void count(Library library) {
        korean.add(
                "주제 %d, 사실 %d, 비교 %d, 용어 %d"
                        .formatted(
                                library.topics().size(),
                                library.facts().size(),
                                library.comparisons().size(),
                                library.terms().size()));
        english.add(
                "%d topics, %d facts, %d comparisons, %d terms"
                        .formatted(
                                library.topics().size(),
                                library.facts().size(),
                                library.comparisons().size(),
                                library.terms().size()));
    }

    void count(Map<Kind, Integer> exercises) {
        int all = 0;
        var koreanKinds = new ArrayList<String>();
        var englishKinds = new ArrayList<String>();
        for (var entry : exercises.entrySet()) {
            all += entry.getValue();
            koreanKinds.add(entry.getKey().korean() + " " + entry.getValue());
            englishKinds.add(entry.getKey().english() + " " + entry.getValue());
        }
        korean.add("문제 " + all + " (" + String.join(", ", koreanKinds) + ")");
        english.add(all + " exercises (" + String.join(", ", englishKinds) + ")");
    }

    ExitCode print(Invocation invocation) {
        if (invocation.arguments().has(Options.JSON.name())) {
            invocation.print(ProblemsJson.document(problems));
        } else {
            printText(invocation);
        }
        return problems.isEmpty() ? ExitCode.FOUND : ExitCode.NOTHING;
    }

    private void printText(Invocation invocation) {
        var ink = new Ink(false);
        for (var problem : problems) {
            ink.line(problem.toString());
        }
        if (problems.isEmpty()) {
            ink.line(
                    invocation.say(
                            "고칠 것이 없다: " + String.join(", ", korean) + ".",
                            "Nothing to mend: " + String.join(", ", english) + "."));
        } else {
            var count = problems.size();
            invocation.tell(
                    new Ink(false)
                            .line(
                                    invocation.say(
                                            "고칠 곳이 " + count + "군데 있다.",
                                            count + " to be mended.")));
        }
        invocation.print(ink);
    }
}
