package dev.gongbu.grade;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task.Choice;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.exercise.Verdict.Difference;
import dev.gongbu.exercise.Verdict.DifferenceKind;
import dev.gongbu.exercise.Verdict.Portion;
import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Grades a choice. Options are named by their letters, by their numbers in the same order (1 is A),
 * or by their whole text.
 */
final class ChoiceGrader {

    /** What was chosen: the places in the answer by the index of the option. */
    private record Chosen(TreeMap<Integer, int[]> places) {}

    Verdict grade(Choice task, String typed) {
        var chosen = chosen(task, typed);
        if (chosen == null) {
            return unknown(task, typed);
        }
        return verdict(task, typed, chosen);
    }

    /** Whether two answers choose the same options. */
    boolean same(Choice task, String one, String other) {
        var left = chosen(task, one);
        var right = chosen(task, other);
        return left != null
                && right != null
                && left.places().keySet().equals(right.places().keySet());
    }

    private static Verdict verdict(Choice task, String typed, Chosen chosen) {
        int right = 0;
        int wrong = 0;
        int firstWrong = -1;
        for (var index : chosen.places().keySet()) {
            if (task.options().get(index).right()) {
                right++;
            } else {
                wrong++;
                boolean earlier =
                        firstWrong < 0 || start(chosen, index) < start(chosen, firstWrong);
                firstWrong = earlier ? index : firstWrong;
            }
        }
        int all = task.rightCount();
        var portions = portions(task, chosen);
        if (wrong == 0 && right == all) {
            return Verdicts.right(portions, List.of());
        }
        double score = all == 0 ? 0 : Math.max(0, (double) (right - wrong) / all);
        boolean count = right + wrong != all;
        var message = firstWrong < 0 ? Wording.NONE : because(task, firstWrong);
        if (count) {
            message = joined(Sayings.choose(all), message);
        }
        var difference = difference(task, typed, chosen, firstWrong, count);
        return Verdicts.of(Outcome.WRONG, score, portions, difference, message, Sayings.AGAIN);
    }

    private static int start(Chosen chosen, int index) {
        return place(chosen, index)[0];
    }

    private static int[] place(Chosen chosen, int index) {
        var place = chosen.places().get(index);
        return place == null ? new int[] {0, 0} : place;
    }

    private static Wording because(Choice task, int index) {
        return Wording.ofAuthor(letter(index) + ": " + task.options().get(index).because());
    }

    private static Wording joined(Wording one, Wording other) {
        return new Wording(
                (one.korean() + " " + other.korean()).strip(),
                (one.english() + " " + other.english()).strip());
    }

    private static List<Portion> portions(Choice task, Chosen chosen) {
        var portions = new ArrayList<Portion>();
        for (var index : chosen.places().keySet()) {
            double weight = 1.0 / chosen.places().size();
            portions.add(new Portion(letter(index), weight, task.options().get(index).right()));
        }
        return portions;
    }

    private static Difference difference(
            Choice task, String typed, Chosen chosen, int firstWrong, boolean count) {
        var expected = new StringBuilder();
        for (int i = 0; i < task.options().size(); i++) {
            expected.append(task.options().get(i).right() ? letter(i) : "");
        }
        var kind = count ? DifferenceKind.COUNT : DifferenceKind.WRONG_VALUE;
        if (firstWrong < 0) {
            int end = typed.length();
            return new Difference("", end, end, expected.toString(), "", kind);
        }
        var place = place(chosen, firstWrong);
        String got = typed.substring(place[0], place[1]);
        return new Difference("", place[0], place[1], expected.toString(), got, kind);
    }

    private static @Nullable Chosen chosen(Choice task, String typed) {
        var byText = byText(task, typed);
        if (byText != null) {
            return byText;
        }
        var marks = Marks.of(typed);
        var places = new TreeMap<Integer, int[]>();
        for (var mark : marks) {
            if (mark.isNumber()) {
                if (!numbers(task, mark, places)) {
                    return null;
                }
                continue;
            }
            int index = mark.text().charAt(0) - 'a';
            if (index >= task.options().size()) {
                return null;
            }
            places.putIfAbsent(index, new int[] {mark.from(), mark.to()});
        }
        return places.isEmpty() ? null : new Chosen(places);
    }

    /** 13 is 1 and 3, as AC is A and C. */
    private static boolean numbers(Choice task, Marks.Mark mark, Map<Integer, int[]> places) {
        for (int i = 0; i < mark.text().length(); i++) {
            int index = mark.text().charAt(i) - '1';
            if (index < 0 || index >= task.options().size()) {
                return false;
            }
            int from = Math.min(mark.from() + i, mark.to() - 1);
            places.putIfAbsent(index, new int[] {from, from + 1});
        }
        return true;
    }

    /** An answer that is the text of options, each on its own, or after its letter. */
    private static @Nullable Chosen byText(Choice task, String typed) {
        var places = new TreeMap<Integer, int[]>();
        int whole = option(task, typed);
        if (whole >= 0) {
            places.put(whole, new int[] {0, typed.length()});
            return new Chosen(places);
        }
        for (var piece : Pieces.by(typed, Pieces.STRONG)) {
            int index = option(task, piece.text());
            if (index < 0) {
                return null;
            }
            int end = piece.from() + piece.text().length();
            places.putIfAbsent(index, new int[] {piece.from(), end});
        }
        return places.isEmpty() ? null : new Chosen(places);
    }

    private static int option(Choice task, String typed) {
        String key = NameKey.of(Endings.trimmed(typed));
        for (int i = 0; i < task.options().size(); i++) {
            String text = NameKey.of(Endings.trimmed(task.options().get(i).text()));
            String lettered = Character.toString('a' + i) + text;
            boolean letter = text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
            if (!letter && (key.equals(text) || key.equals(lettered))) {
                return i;
            }
        }
        return -1;
    }

    private static Verdict unknown(Choice task, String typed) {
        var message =
                Marks.of(typed).isEmpty()
                        ? Sayings.LETTERS
                        : Sayings.lettersUpTo((char) ('A' + task.options().size() - 1));
        return Verdicts.notUnderstood(DifferenceKind.SYNTAX, 0, typed.length(), typed, message);
    }

    private static String letter(int index) {
        return Character.toString('A' + index);
    }
}
