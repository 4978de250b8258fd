package dev.gongbu.grade;

import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.Finding;
import dev.gongbu.aws.parse.Part;
import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.exercise.Verdict.Difference;
import dev.gongbu.exercise.Verdict.DifferenceKind;
import dev.gongbu.grade.CommandDifference.Cause;
import dev.gongbu.grade.CommandJudge.Judged;
import dev.gongbu.grade.CommandMends.Mend;
import dev.gongbu.grade.CommandMends.Mended;
import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Grades one line. */
final class CommandGrading {

    /** The most that an answer gets which is not right. */
    private static final double MOST = 0.95;

    private final CommandJudge judge;
    private final Exercise exercise;
    private final Task.Command task;
    private final String typed;
    private final CommandText text;

    CommandGrading(CommandJudge judge, Exercise exercise, Task.Command task, String typed) {
        this.judge = judge;
        this.exercise = exercise;
        this.task = task;
        this.typed = typed;
        this.text = CommandText.of(typed);
    }

    Verdict verdict() {
        var line = text.read();
        if (line.isBlank()) {
            return notUnderstood(CommandSentences.EMPTY, CommandSentences.TYPE_A_COMMAND, "", null);
        }
        var judged = judged(line);
        if (judged.isRight()) {
            return right(judged);
        }
        var layout = layout(line, judged.answer().check());
        if (layout != null) {
            return layout;
        }
        var mended = CommandMends.of(judge.checker(), line);
        if (mended == null) {
            return isCommand(line, judged.answer().check()) ? wrong(judged, judged) : noCommand();
        }
        var better = judged(mended.line());
        if (better.isRight()) {
            return mended(mended, better, Outcome.NEARLY, judged);
        }
        boolean isNamed =
                mended.first() == Mend.NAME || !better.answer().check().service().isPresent();
        boolean isBetter =
                better.comparison().score() > judged.comparison().score()
                        || better.answer().check().errors().isEmpty();
        if (!isNamed && isBetter) {
            return mended(mended, better, Outcome.WRONG, judged);
        }
        return isCommand(line, judged.answer().check()) ? wrong(judged, better) : noCommand();
    }

    private Judged judged(String line) {
        return judge.judge(task, judge.check(line), false);
    }

    private Verdict right(Judged judged) {
        return new Verdict(
                Outcome.RIGHT,
                1,
                judged.comparison().portions(),
                null,
                CommandSentences.RIGHT,
                Wording.NONE,
                "",
                warnings(judged));
    }

    private List<Wording> warnings(Judged judged) {
        var answer = judged.answer();
        var warnings = new ArrayList<>(text.warnings());
        shell(answer, warnings);
        bounds(judged, warnings);
        for (var use : answer.uses()) {
            if (use.isAbbreviated()) {
                warnings.add(CommandSentences.abbreviated(use));
            }
        }
        if (answer.repeated(true) != null) {
            warnings.add(CommandSentences.TWICE);
        }
        for (var part : answer.check().parts()) {
            if (part.kind() == Part.Kind.REST) {
                warnings.add(CommandSentences.REST);
            }
        }
        for (var advice : answer.check().advice()) {
            if (advice.rule() == Rule.DEPRECATED) {
                warnings.add(new Wording(advice.korean(), advice.english()));
            }
        }
        return warnings;
    }

    /** What a shell makes of signs that stand in no quotes. */
    private static void shell(CommandCall answer, List<Wording> warnings) {
        var line = answer.check().line();
        switch (CommandBraces.of(line.substring(0, new CommandPlaces(answer.check()).end()))) {
            case SPLIT -> warnings.add(CommandSentences.SPLIT);
            case PATTERN -> warnings.add(CommandSentences.PATTERN);
            case NONE -> {}
        }
    }

    /** What bounds a list though nobody asked for it. */
    private void bounds(Judged judged, List<Wording> warnings) {
        var answer = judged.answer();
        var rules = task.check();
        for (var setting : answer.settings().values()) {
            boolean isAsked =
                    rules == null
                            ? judged.solution().settings().containsKey(setting.key())
                            : setting.uses().stream().anyMatch(use -> isRuled(rules, use));
            if (!isAsked && CommandAllowance.isBound(answer, setting)) {
                warnings.add(CommandSentences.bound(setting.label()));
            }
        }
    }

    private static boolean isRuled(Task.CommandCheck rules, CommandUse use) {
        return rules.options().keySet().stream().anyMatch(use::isNamed)
                || rules.allowed().stream().anyMatch(use::isNamed);
    }

    /** What was typed with the Korean layout on is offered in Latin letters; null for else. */
    private @Nullable Verdict layout(String line, Check check) {
        var layout = CommandLayout.of(line);
        var all = layout.all();
        if (all == null) {
            return null;
        }
        var names = layout.names();
        var offered = names == null ? "" : layout.isWhole() ? all : names;
        if (judged(all).isRight()) {
            offered = all;
        } else if (names == null
                || check.errors().isEmpty()
                || judge.check(offered).service().isEmpty()) {
            return null;
        }
        var difference = difference(layout.from(), layout.to(), "", DifferenceKind.SYNTAX);
        return notUnderstood(
                CommandSentences.LAYOUT, CommandSentences.TAKE_OFFER, offered.strip(), difference);
    }

    /** Whether a line is meant as a command of the AWS CLI at all. */
    private boolean isCommand(String line, Check check) {
        for (var error : check.errors()) {
            if (error.rule() == Rule.NOT_AWS) {
                var stripped = line.strip();
                int blank = stripped.indexOf(' ');
                var rest = blank < 0 ? "" : stripped.substring(blank + 1);
                return !rest.isBlank() && judge.check(rest).service().isPresent();
            }
        }
        return !check.parts().isEmpty() && check.parts().getFirst().kind() != Part.Kind.REST;
    }

    private Verdict noCommand() {
        int from = text.place(firstOf(text.read()));
        var difference =
                new Difference(
                        "",
                        from,
                        text.end(text.read().length()),
                        "aws",
                        "",
                        DifferenceKind.PROGRAM);
        return notUnderstood(
                CommandSentences.NO_COMMAND, CommandSentences.TYPE_A_COMMAND, "", difference);
    }

    private static int firstOf(String line) {
        return line.length() - line.stripLeading().length();
    }

    private Verdict notUnderstood(
            Wording message, Wording next, String offered, @Nullable Difference difference) {
        return new Verdict(
                Outcome.NOT_UNDERSTOOD,
                0,
                List.of(),
                difference,
                message,
                next,
                offered,
                text.warnings());
    }

    /** A line that was meant rightly, or less wrongly, but cannot be typed so. */
    private Verdict mended(Mended mended, Judged better, Outcome outcome, Judged judged) {
        var got = text.read().substring(mended.from(), mended.to());
        var expected = mended.first() == Mend.PROGRAM ? "aws" : mended.nearest();
        boolean isMissing =
                mended.first() == Mend.PROGRAM && judged.answer().check().service().isPresent();
        int to = isMissing ? mended.from() : mended.to();
        var difference = difference(mended.from(), to, expected, kind(mended, got, judged));
        return new Verdict(
                outcome,
                Math.min(MOST, better.comparison().score()),
                better.comparison().portions(),
                difference,
                CommandSentences.of(mended, got),
                mended.isCertain() ? CommandSentences.TAKE_OFFER : CommandSentences.TRY_AGAIN,
                mended.isCertain() ? mended.line().strip() : "",
                text.warnings());
    }

    private static DifferenceKind kind(Mended mended, String got, Judged judged) {
        return switch (mended.first()) {
            case PROGRAM -> DifferenceKind.PROGRAM;
            case DASHES -> DifferenceKind.UNKNOWN_OPTION;
            case SIGNS ->
                    !got.isEmpty() && Character.getType(got.charAt(0)) == Character.DASH_PUNCTUATION
                            ? DifferenceKind.UNKNOWN_OPTION
                            : DifferenceKind.SYNTAX;
            case QUOTE, CONTINUATION -> DifferenceKind.SYNTAX;
            case NAME -> {
                var error = CommandErrors.first(judged.answer().check());
                yield error == null
                        ? DifferenceKind.UNKNOWN_OPTION
                        : CommandErrors.kind(error.rule());
            }
        };
    }

    /**
     * Explains a wrong line.
     *
     * @param better how the line would be judged were it spelled rightly
     */
    private Verdict wrong(Judged judged, Judged better) {
        var error = CommandErrors.first(judged.answer().check());
        var first = judged.comparison().first();
        boolean isRefused =
                error != null
                        && (first == null
                                || CommandErrors.rank(error.rule())
                                        < CommandErrors.rank(first.kind())
                                || CommandErrors.rank(error.rule())
                                                == CommandErrors.rank(first.kind())
                                        && first.cause() != Cause.MISSING);
        var mistake = mistake(better);
        if (isRefused && error != null) {
            return refused(judged, better, error, mistake);
        }
        if (first == null) {
            return program(judged);
        }
        var got = judged.answer().check().line().substring(first.from(), first.to());
        boolean isNear = isNearly(judged);
        var message = CommandSentences.of(first, got);
        if (isNear && first.cause() == Cause.OTHER_VALUE) {
            message = CommandSentences.almost(first);
        }
        return new Verdict(
                isNear ? Outcome.NEARLY : Outcome.WRONG,
                Math.min(MOST, better.comparison().score()),
                judged.comparison().portions(),
                difference(first.from(), first.to(), first.expected(), first.kind()),
                mistake == null ? message : mistake,
                CommandSentences.next(first, judged.answer()),
                "",
                text.warnings());
    }

    /** Equal to a solution, but for the first word: mends have been tried by then. */
    private Verdict program(Judged judged) {
        int at = firstOf(text.read());
        return new Verdict(
                Outcome.WRONG,
                Math.min(MOST, judged.comparison().score()),
                judged.comparison().portions(),
                difference(at, at, "aws", DifferenceKind.PROGRAM),
                CommandSentences.NO_COMMAND,
                CommandSentences.TYPE_A_COMMAND,
                "",
                text.warnings());
    }

    private Verdict refused(
            Judged judged, Judged better, Finding error, @Nullable Wording mistake) {
        var discretion = new CommandDiscretion(judged.solution(), typed);
        var line = judged.answer().check().line();
        var got = line.substring(error.from(), Math.max(error.from(), error.to()));
        var kind = CommandErrors.kind(error.rule());
        var nearest = error.nearest().isEmpty() ? "" : error.nearest().getFirst();
        var expected = CommandMends.isOpposite(got, nearest) ? "" : nearest;
        for (var difference : judged.comparison().differences()) {
            if (expected.isEmpty() && difference.kind() == kind) {
                expected = difference.expected();
            }
        }
        boolean isNear =
                CommandErrors.areOfType(judged.answer().check())
                        && loose(judged).comparison().isEqual();
        return new Verdict(
                isNear ? Outcome.NEARLY : Outcome.WRONG,
                Math.min(MOST, better.comparison().score()),
                better.comparison().portions(),
                difference(error.from(), error.to(), expected, kind),
                mistake == null ? CommandSentences.of(error, got, discretion) : mistake,
                CommandSentences.TRY_AGAIN,
                "",
                text.warnings());
    }

    private Judged loose(Judged judged) {
        return judge.judge(task, judged.answer().check(), true);
    }

    /** Whether another try is owed: a value that nobody can see, or one that is nearly right. */
    private boolean isNearly(Judged judged) {
        var differences = judged.comparison().differences();
        if (!judged.answer().check().errors().isEmpty()) {
            return false;
        }
        if (differences.size() == 1) {
            var cause = differences.getFirst().cause();
            if (cause == Cause.IN_A_FILE || cause == Cause.REPEATED) {
                return true;
            }
        }
        return loose(judged).comparison().isEqual();
    }

    private @Nullable Wording mistake(Judged judged) {
        if (exercise.mistakes().isEmpty()) {
            return null;
        }
        var answer = judged.answer();
        var mistakes =
                new CommandMistakes(answer, judged.solution(), line -> judge.isSame(line, answer));
        var mistake = mistakes.first(exercise.mistakes());
        return mistake == null ? null : Wording.ofAuthor(mistake.say());
    }

    /** A difference whose places are those of the line that was read. */
    private Difference difference(int from, int to, String expected, DifferenceKind kind) {
        int begin = text.place(from);
        int end = Math.max(begin, to <= from ? begin : text.end(to));
        return new Difference("", begin, end, expected, typed.substring(begin, end), kind);
    }
}
