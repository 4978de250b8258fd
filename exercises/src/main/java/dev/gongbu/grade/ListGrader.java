package dev.gongbu.grade;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.Task.ShortAnswer;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.exercise.Verdict.Difference;
import dev.gongbu.exercise.Verdict.DifferenceKind;
import dev.gongbu.exercise.Verdict.Portion;
import dev.gongbu.text.Wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Grades a name, or several in one line, in any order or in one. */
final class ListGrader {

    private final BlankGrader blanks;
    private final FieldsGrader fields;

    ListGrader(BlankGrader blanks, FieldsGrader fields) {
        this.blanks = blanks;
        this.fields = fields;
    }

    Verdict grade(ShortAnswer task, Answer answer, List<String> known, String prompt) {
        String typed = AnswerLines.line(answer);
        if (task.items().size() == 1) {
            var field = Field.of(task.items().getFirst(), typed);
            return fields.grade(List.of(field), known, prompt, answer);
        }
        return list(task, typed, known, prompt);
    }

    /** Whether two answers give the same names. */
    boolean same(ShortAnswer task, Answer answer, String other) {
        String typed = AnswerLines.line(answer);
        if (task.items().size() == 1) {
            return blanks.same(task.items().getFirst(), other, typed);
        }
        var items = new ArrayList<Blank>();
        var form = task.items().getFirst().form();
        for (var piece : best(other, task.items(), "")) {
            if (!piece.text().isEmpty()) {
                items.add(new Blank(List.of(piece.text()), form));
            }
        }
        if (items.isEmpty()) {
            return false;
        }
        var like = new ShortAnswer(items, task.ordered());
        return list(like, typed, List.of(), "").outcome() == Outcome.RIGHT;
    }

    private Verdict list(ShortAnswer task, String typed, List<String> known, String prompt) {
        var items = task.items();
        var keys = blanks.keys(known);
        var pieces = best(typed, items, prompt);
        var partners = Pairing.partners(fits(pieces, items, prompt));
        var judged = judged(pieces, partners, items, keys, prompt);
        var portions = portions(items, partners);
        int right = items.size() - count(portions);
        int surplus = pieces.size() - right;
        int missing = items.size() - right;
        if (missing == 0 && surplus == 0) {
            return inOrder(task, partners)
                    ? Verdicts.right(portions, warnings(judged, partners))
                    : sequence(task, pieces, partners, portions);
        }
        if (areRemarked(pieces, items, prompt)) {
            int end = typed.length();
            return Verdicts.notUnderstood(DifferenceKind.COUNT, 0, end, typed, Sayings.NO_REMARK);
        }
        int piece = firstWrong(partners);
        double score =
                Math.max(
                        0,
                        (double) (right - Math.max(0, pieces.size() - items.size()))
                                / items.size());
        var near = nearly(judged, partners);
        if (near && surplus == missing) {
            var one = near(judged, piece);
            return Verdicts.of(
                    Outcome.NEARLY,
                    score,
                    portions,
                    difference(pieces, piece, one, DifferenceKind.SPELLING),
                    said(right, items.size(), one),
                    Sayings.RETRY);
        }
        return wrong(task, typed, pieces, judged, portions, piece, score, right);
    }

    private Verdict wrong(
            ShortAnswer task,
            String typed,
            List<Pieces.Piece> pieces,
            Judged[][] judged,
            List<Portion> portions,
            int piece,
            double score,
            int right) {
        int all = task.items().size();
        int surplus = pieces.size() - right;
        if (piece < 0) {
            int end = typed.length();
            String expected = expected(task, portions);
            var difference = new Difference("", end, end, expected, "", DifferenceKind.COUNT);
            var message = Sayings.missing(right, all, all - right);
            return Verdicts.of(Outcome.WRONG, score, portions, difference, message, Sayings.AGAIN);
        }
        boolean count = pieces.size() != all;
        var one = mostTelling(judged[piece]);
        boolean opposite = one.kind() == DifferenceKind.POLARITY;
        var kind =
                count
                        ? DifferenceKind.COUNT
                        : opposite ? DifferenceKind.POLARITY : DifferenceKind.WRONG_VALUE;
        Wording message;
        if (right == all) {
            message = Sayings.surplus(surplus);
        } else if (pieces.size() < all) {
            message = Sayings.missing(right, all, all - pieces.size());
        } else {
            message = Sayings.someOf(right, all, surplus);
        }
        if (opposite) {
            message = joined(message, one.message());
        }
        var verdict =
                Verdicts.of(
                        one.outcome() == Outcome.NOT_UNDERSTOOD && !one.offered().isEmpty()
                                ? Outcome.NOT_UNDERSTOOD
                                : Outcome.WRONG,
                        score,
                        portions,
                        difference(pieces, piece, missing(one, task, portions), kind),
                        one.offered().isEmpty() ? message : one.message(),
                        one.offered().isEmpty() ? Sayings.AGAIN : Sayings.TAKE_OVER);
        if (one.offered().isEmpty()) {
            return verdict;
        }
        var here = pieces.get(piece);
        String rest = typed.substring(here.from() + here.text().length());
        return Verdicts.offering(verdict, typed.substring(0, here.from()) + one.offered() + rest);
    }

    private static Wording joined(Wording one, Wording other) {
        return new Wording(
                one.korean() + " " + other.korean(), one.english() + " " + other.english());
    }

    private static Wording said(int right, int all, Judged judged) {
        return joined(Sayings.someOf(right, all, 0), judged.message());
    }

    private static Verdict sequence(
            ShortAnswer task, List<Pieces.Piece> pieces, int[] partners, List<Portion> portions) {
        int inPlace = 0;
        int first = -1;
        for (int i = 0; i < partners.length; i++) {
            inPlace += partners[i] == i ? 1 : 0;
            first = partners[i] != i && first < 0 ? i : first;
        }
        var piece = pieces.get(Math.max(0, first));
        var difference =
                new Difference(
                        String.valueOf(first + 1),
                        piece.from(),
                        piece.from() + piece.text().length(),
                        task.items().get(Math.max(0, first)).best(),
                        piece.text(),
                        DifferenceKind.SEQUENCE);
        double score = (double) inPlace / task.items().size();
        return Verdicts.of(
                Outcome.WRONG, score, portions, difference, Sayings.SEQUENCE, Sayings.AGAIN);
    }

    /** The way of cutting by which most is right, and least is too much. */
    private List<Pieces.Piece> best(String typed, List<Blank> items, String prompt) {
        List<Pieces.Piece> best = Pieces.by(typed, Pieces.STRONG);
        int most = Integer.MIN_VALUE;
        for (int way = Pieces.STRONG; way <= Pieces.SPACES; way++) {
            var pieces = Pieces.by(typed, way);
            if (pieces.size() > 40 || way == Pieces.SPACES && pieces.size() != items.size()) {
                continue;
            }
            int right = Pairing.size(fits(pieces, items, prompt));
            int worth = right * 100 - Math.abs(pieces.size() - items.size());
            if (worth > most) {
                most = worth;
                best = pieces;
            }
        }
        return best;
    }

    /** What is said of each piece for each item; of one that is right only that. */
    private Judged[][] judged(
            List<Pieces.Piece> pieces,
            int[] partners,
            List<Blank> items,
            Set<String> known,
            String prompt) {
        var judged = new Judged[pieces.size()][items.size()];
        var taken = new HashSet<Integer>();
        for (int partner : partners) {
            taken.add(partner);
        }
        for (int j = 0; j < items.size(); j++) {
            var others = new HashSet<>(known);
            for (int i = 0; i < items.size(); i++) {
                if (i != j) {
                    others.addAll(blanks.keys(items.get(i).accepted()));
                }
            }
            others.removeAll(blanks.keys(items.get(j).accepted()));
            for (int i = 0; i < pieces.size(); i++) {
                var field = Field.of(items.get(j), pieces.get(i).text());
                boolean open = partners[i] < 0 && !taken.contains(j);
                boolean needed = open || partners[i] == j;
                judged[i][j] = needed ? blanks.judge(field, others, prompt) : elsewhere(field);
            }
        }
        return judged;
    }

    private static Judged elsewhere(Field field) {
        return Judged.of(
                Outcome.WRONG, DifferenceKind.WRONG_VALUE, field.typed(), "", Sayings.WRONG);
    }

    private boolean[][] fits(List<Pieces.Piece> pieces, List<Blank> items, String prompt) {
        var fits = new boolean[pieces.size()][items.size()];
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = 0; j < items.size(); j++) {
                fits[i][j] = blanks.isRight(Field.of(items.get(j), pieces.get(i).text()), prompt);
            }
        }
        return fits;
    }

    /**
     * Whether all would be right without the explanations in brackets. One that names another of
     * the items is no explanation but a mistake.
     */
    private boolean areRemarked(List<Pieces.Piece> pieces, List<Blank> items, String prompt) {
        var fits = fits(pieces, items, prompt);
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            for (int j = 0; j < items.size(); j++) {
                fits[i][j] |=
                        blanks.isWithRemark(Field.of(items.get(j), text))
                                && !namesAnother(text, items, prompt);
            }
        }
        return pieces.size() == items.size() && Pairing.size(fits) == items.size();
    }

    private boolean namesAnother(String text, List<Blank> items, String prompt) {
        var parts = NameParts.of(text).texts();
        for (var item : items) {
            if (parts.size() > 1 && blanks.isRight(Field.of(item, parts.get(1)), prompt)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each piece that is not right is a slip for an item that none is right for. */
    private static boolean nearly(Judged[][] judged, int[] partners) {
        var taken = new HashSet<Integer>();
        for (int partner : partners) {
            taken.add(partner);
        }
        var open = new ArrayList<boolean[]>();
        for (int i = 0; i < judged.length; i++) {
            if (partners[i] >= 0) {
                continue;
            }
            var row = new boolean[judged[i].length];
            for (int j = 0; j < row.length; j++) {
                row[j] = judged[i][j].outcome() == Outcome.NEARLY && !taken.contains(j);
            }
            open.add(row);
        }
        return !open.isEmpty() && Pairing.size(open.toArray(new boolean[0][])) == open.size();
    }

    private static Judged near(Judged[][] judged, int piece) {
        for (var one : judged[Math.max(0, piece)]) {
            if (one.outcome() == Outcome.NEARLY) {
                return one;
            }
        }
        return judged[Math.max(0, piece)][0];
    }

    private static Judged mostTelling(Judged[] judged) {
        for (var one : judged) {
            if (one.kind() == DifferenceKind.POLARITY || !one.offered().isEmpty()) {
                return one;
            }
        }
        return judged[0];
    }

    private static Difference difference(
            List<Pieces.Piece> pieces, int at, Judged judged, DifferenceKind kind) {
        var piece = pieces.get(Math.max(0, at));
        int from = piece.from() + judged.from();
        int to = piece.from() + judged.to();
        String got = piece.text().substring(judged.from(), judged.to());
        return new Difference(String.valueOf(at + 1), from, to, judged.expected(), got, kind);
    }

    /** What is said of a piece, with the first item that is missing, unless it says which one. */
    private static Judged missing(Judged one, ShortAnswer task, List<Portion> portions) {
        boolean sure = one.kind() == DifferenceKind.POLARITY || !one.offered().isEmpty();
        return sure
                ? one
                : new Judged(
                        one.outcome(),
                        one.kind(),
                        one.from(),
                        one.to(),
                        expected(task, portions),
                        one.message(),
                        one.offered(),
                        one.warnings());
    }

    private static String expected(ShortAnswer task, List<Portion> portions) {
        for (int i = 0; i < portions.size(); i++) {
            if (!portions.get(i).right()) {
                return task.items().get(i).best();
            }
        }
        return "";
    }

    private static List<Portion> portions(List<Blank> items, int[] partners) {
        var right = new boolean[items.size()];
        for (int partner : partners) {
            if (partner >= 0) {
                right[partner] = true;
            }
        }
        var portions = new ArrayList<Portion>();
        for (int i = 0; i < right.length; i++) {
            portions.add(new Portion(String.valueOf(i + 1), 1.0 / right.length, right[i]));
        }
        return portions;
    }

    private static int count(List<Portion> portions) {
        int wrong = 0;
        for (var portion : portions) {
            wrong += portion.right() ? 0 : 1;
        }
        return wrong;
    }

    private static int firstWrong(int[] partners) {
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean inOrder(ShortAnswer task, int[] partners) {
        for (int i = 0; task.ordered() && i < partners.length; i++) {
            if (partners[i] != i) {
                return false;
            }
        }
        return true;
    }

    private static List<Wording> warnings(Judged[][] judged, int[] partners) {
        var warnings = new ArrayList<Wording>();
        for (int i = 0; i < partners.length; i++) {
            warnings.addAll(judged[i][partners[i]].warnings());
        }
        return warnings;
    }
}
