package dev.gongbu.app.build;

import dev.gongbu.note.Problem;

import java.nio.file.Path;
import java.util.List;

/** Tells all that is wrong with a content folder, one line a problem. */
public final class ContentProblems extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With this the build ends: broken data. */
    static final int EXIT_CODE = 3;

    ContentProblems(Path folder, List<Problem> problems) {
        super(lines(folder, problems));
    }

    private static String lines(Path folder, List<Problem> problems) {
        var lines = new StringBuilder();
        for (var problem : problems) {
            lines.append(folder).append('/').append(problem).append('\n');
        }
        return lines.append(problems.size())
                .append(problems.size() == 1 ? " problem" : " problems")
                .append(" in the content")
                .toString();
    }
}
