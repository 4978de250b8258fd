package dev.gongbu.grade;

import dev.gongbu.exercise.Answer;

/** An answer as one line. */
final class AnswerLines {

    private AnswerLines() {}

    /** The line, or the values of the cells with semicolons between. */
    static String line(Answer answer) {
        if (answer.cells().isEmpty()) {
            return answer.text();
        }
        var line = new StringBuilder();
        for (var value : answer.cells().values()) {
            line.append(line.isEmpty() ? "" : "; ").append(value);
        }
        return line.toString();
    }
}
