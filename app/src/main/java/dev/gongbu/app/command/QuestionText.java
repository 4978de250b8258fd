package dev.gongbu.app.command;

import dev.gongbu.exercise.Task;
import dev.gongbu.layout.TextTable;
import dev.gongbu.practice.Question;

import java.util.ArrayList;
import java.util.List;

/** Writes what is asked, as wide as the terminal is. */
final class QuestionText {
    /** Longer lines are hard to read. */
    private static final int WIDEST = 100;

    /** A column of partners that is narrower is set below the other. */
    private static final int LEAST_PARTNER = 24;

    private static final int LABEL = 5;

    private final Invocation invocation;
    private final Ink ink;
    private final int width;

    QuestionText(Invocation invocation, Ink ink) {
        this.invocation = invocation;
        this.ink = ink;
        this.width = Math.min(WIDEST, invocation.display().columns());
    }

    /** What the prompt says. */
    static String prompt(Invocation invocation, Question question) {
        var task = question.exercise().task();
        if (task instanceof Task.Command) {
            return "$ ";
        }
        int count = task instanceof Task.Choice choice ? choice.rightCount() : 1;
        return count == 1
                ? invocation.say("답> ", "answer> ")
                : invocation.say("답 " + count + "개> ", count + " answers> ");
    }

    Ink of(Question question, boolean isFlagged) {
        ink.line();
        header(question, isFlagged);
        wrapped("", question.exercise().prompt());
        task(question.exercise().task());
        return ink;
    }

    private void header(Question question, boolean isFlagged) {
        var head = question.exercise().head();
        var place = "[" + question.number() + "/" + question.total() + "] ";
        var about =
                invocation.say(head.kind().korean(), head.kind().english())
                        + " · "
                        + String.join(", ", head.topics())
                        + " · "
                        + invocation.say("난이도 ", "difficulty ")
                        + head.difficulty()
                        + (question.isRepeated() ? invocation.say(" · 다시", " · again") : "")
                        + (isFlagged ? invocation.say(" · 불분명", " · unclear") : "");
        var columns = invocation.columns();
        var title = columns.truncate(place + head.title(), width);
        boolean fits = columns.of(title) + 2 + columns.of(about) <= width;
        ink.add(Style.HEADING, title);
        if (fits) {
            ink.add("  ").add(Style.DIM, about).line();
            return;
        }
        ink.line();
        for (var line : columns.wrap(about, width)) {
            ink.add(Style.DIM, line).line();
        }
    }

    private void wrapped(String label, String text) {
        var columns = invocation.columns();
        int indent = label.isEmpty() ? 0 : LABEL;
        var before = columns.pad(label, indent);
        for (var line : columns.wrap(text, width - indent)) {
            ink.add(Style.STRONG, before).line(line);
            before = " ".repeat(indent);
        }
    }

    private void task(Task task) {
        if (task instanceof Task.Choice choice) {
            for (int i = 0; i < choice.options().size(); i++) {
                wrapped(label((char) ('A' + i)), choice.options().get(i).text());
            }
        } else if (task instanceof Task.Order order) {
            labelled('1', order.steps());
            example(numbers(order.steps().size()));
        } else if (task instanceof Task.Match match) {
            match(match);
        } else if (task instanceof Task.Compare compare) {
            compare(compare);
        } else if (task instanceof Task.Cloze cloze) {
            cloze(cloze);
        } else if (task instanceof Task.ShortAnswer names && names.items().size() > 1) {
            several(names.items().size());
        }
    }

    private static String label(char letter) {
        return "  " + letter + "  ";
    }

    private void labelled(char first, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            wrapped(label((char) (first + i)), texts.get(i));
        }
    }

    private void note(String korean, String english) {
        for (var line : invocation.columns().wrap(invocation.say(korean, english), width)) {
            ink.add(Style.DIM, line).line();
        }
    }

    /** In an order that is never the right one. */
    private void example(String answer) {
        note("이렇게 적는다: " + answer, "To be typed so: " + answer);
    }

    private static String numbers(int count) {
        var numbers = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            numbers.append(i == 1 ? "" : " ").append(i);
        }
        return numbers.toString();
    }

    private static String pairs(int count) {
        var pairs = new StringBuilder();
        for (int i = 0; i < count; i++) {
            pairs.append(i == 0 ? "" : " ").append(i + 1).append((char) ('a' + i));
        }
        return pairs.toString();
    }

    private void several(int count) {
        note(count + "개를 ; 로 나누어 적는다.", "There are " + count + "; put semicolons between them.");
    }

    // Pairs

    private void match(Task.Match match) {
        int left = 0;
        for (var text : match.left()) {
            left = Math.max(left, invocation.columns().of(text));
        }
        int room = width - LABEL - left - 2 - LABEL;
        if (room >= LEAST_PARTNER) {
            sideBySide(match, left, room);
        } else {
            labelled('1', match.left());
            ink.line();
            labelled('a', match.right());
        }
        example(pairs(match.left().size()));
    }

    private void sideBySide(Task.Match match, int left, int room) {
        var columns = invocation.columns();
        for (int i = 0; i < Math.max(match.left().size(), match.right().size()); i++) {
            boolean hasLeft = i < match.left().size();
            var text = hasLeft ? match.left().get(i) : "";
            var before = hasLeft ? label((char) ('1' + i)) : " ".repeat(LABEL);
            ink.add(Style.STRONG, before).add(columns.pad(text, left + 2));
            var lines =
                    i < match.right().size()
                            ? columns.wrap(match.right().get(i), room)
                            : List.of("");
            ink.add(Style.STRONG, i < match.right().size() ? label((char) ('a' + i)) : "");
            ink.line(lines.getFirst());
            for (var line : lines.subList(1, lines.size())) {
                ink.add(" ".repeat(LABEL + left + 2 + LABEL)).line(line);
            }
        }
    }

    // Comparisons and gaps

    private void compare(Task.Compare compare) {
        var header = new ArrayList<String>();
        header.add("");
        header.addAll(compare.columns());
        var rows = new ArrayList<List<String>>();
        int number = 0;
        for (var row : compare.rows()) {
            var cells = new ArrayList<String>();
            cells.add(row.axis());
            for (var cell : row.cells()) {
                cells.add(
                        cell instanceof Task.Cell.Shown shown ? shown.text() : gap(++number, true));
            }
            rows.add(cells);
        }
        LaidOut.in(ink, TextTable.lines(invocation.columns(), width, header, rows));
        if (!compare.bank().isEmpty()) {
            labelled('a', compare.bank());
            example(pairs(number));
        } else if (number > 1) {
            several(number);
        }
    }

    private static String gap(int number, boolean isNumbered) {
        return isNumbered ? "[" + number + "]____" : "____";
    }

    private void cloze(Task.Cloze cloze) {
        boolean isNumbered = cloze.gaps().size() > 1;
        var text = new StringBuilder(cloze.texts().getFirst());
        for (int i = 1; i < cloze.texts().size(); i++) {
            text.append(gap(i, isNumbered)).append(cloze.texts().get(i));
        }
        ink.line();
        wrapped("", text.toString());
        if (isNumbered) {
            several(cloze.gaps().size());
        }
    }
}
