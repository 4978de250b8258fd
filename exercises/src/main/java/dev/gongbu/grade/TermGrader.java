package dev.gongbu.grade;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.Verdict.DifferenceKind;
import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;
import dev.gongbu.korean.Polarity;
import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Grades a name. Exactness comes before tolerance: what is another term, or the opposite, is never
 * taken for a slip, and a slip is never taken for right.
 */
final class TermGrader {

    private static final int MOST_ENDINGS = 8;

    private final NameForms forms;

    TermGrader(NameForms forms) {
        this.forms = forms;
    }

    /**
     * Judges what was filled in.
     *
     * @param others keys of what is right, shown or known to be wrong elsewhere in the exercise
     */
    Judged judge(Blank blank, String typed, Set<String> others) {
        var accepted = blank.accepted();
        if (isRight(accepted, typed)) {
            return Judged.right(remarks(accepted, typed));
        }
        var parts = NameParts.of(typed);
        if (parts.size() > 1) {
            var judged = severalNames(accepted, typed, parts);
            if (judged != null) {
                return judged;
            }
        }
        String best = accepted.getFirst();
        if (isOpposite(accepted, typed)) {
            return Judged.of(Outcome.WRONG, DifferenceKind.POLARITY, typed, best, Sayings.OPPOSITE);
        }
        if (isAnother(typed, others)) {
            return Judged.of(
                    Outcome.WRONG, DifferenceKind.WRONG_VALUE, typed, best, Sayings.OTHER_TERM);
        }
        String meant = otherLayout(typed);
        if (isRight(accepted, meant)) {
            return Judged.offer(typed, best, meant);
        }
        var near = nearest(accepted, typed);
        if (near != null) {
            return spelling(typed, near);
        }
        if (isSentence(accepted, typed)) {
            return Judged.of(
                    Outcome.NOT_UNDERSTOOD, DifferenceKind.SYNTAX, typed, best, Sayings.NAME_ALONE);
        }
        boolean offer =
                !meant.isEmpty() && (forms.isTerm(meant) || nearest(accepted, meant) != null);
        return offer
                ? Judged.offer(typed, best, meant)
                : Judged.of(Outcome.WRONG, DifferenceKind.WRONG_VALUE, typed, best, Sayings.WRONG);
    }

    /**
     * Whether an answer is one of the spellings, as names are compared, or several of them: DLQ(데드
     * 레터 큐).
     */
    boolean isRight(List<String> accepted, String typed) {
        if (isOne(accepted, typed)) {
            return true;
        }
        var parts = NameParts.of(typed);
        boolean all = parts.size() > 1;
        for (var part : parts.texts()) {
            all = all && isOne(accepted, part);
        }
        return all;
    }

    /**
     * Whether a right name has something behind it that is to be left out: an explanation in
     * brackets, a predicate.
     */
    boolean isWithRemark(List<String> accepted, String typed) {
        var parts = NameParts.of(typed);
        boolean remark = parts.bracket() && isOne(accepted, parts.texts().getFirst());
        return remark || isSentence(accepted, typed);
    }

    /** 삭제 마커가 얹힌다: a sentence about what is asked for, with nothing said against it. */
    private boolean isSentence(List<String> accepted, String typed) {
        String name = Endings.beforePredicate(typed);
        return !name.isEmpty() && isOne(accepted, name);
    }

    private boolean isOne(List<String> accepted, String typed) {
        for (int i = 0; i < accepted.size(); i++) {
            if (forms.same(accepted.get(i), typed) && stands(accepted, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a spelling is to be accepted: not where it says the opposite of one before. A
     * glossary's entry may name both ends of a thing, scale-out and scale-in, and the author means
     * the first.
     */
    static boolean stands(List<String> accepted, int at) {
        for (int i = 0; i < at; i++) {
            if (Polarity.opposed(accepted.get(at), accepted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** SQS 또는 SNS: one is asked for, and whoever gives two does not know which. */
    private @Nullable Judged severalNames(
            List<String> accepted, String typed, NameParts.Parts parts) {
        boolean names = true;
        for (var part : parts.texts()) {
            names &= forms.isTerm(part) || isOne(accepted, part);
        }
        if (!names && !parts.bracket()) {
            return null;
        }
        var message = names ? Sayings.ONE_NAME : Sayings.NO_REMARK;
        return Judged.of(
                Outcome.NOT_UNDERSTOOD, DifferenceKind.COUNT, typed, accepted.getFirst(), message);
    }

    private boolean isOpposite(List<String> accepted, String typed) {
        var texts = Endings.without(typed);
        int most = Math.min(MOST_ENDINGS, texts.size());
        for (var spelling : accepted) {
            for (int i = 0; i < most; i++) {
                String outside = NameForms.withoutBracket(spelling);
                if (Polarity.opposed(texts.get(i), outside.isEmpty() ? spelling : outside)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAnother(String typed, Set<String> others) {
        for (var text : Endings.without(typed.toLowerCase(Locale.ROOT))) {
            if (forms.isTerm(text) || others.contains(forms.key(text))) {
                return true;
            }
        }
        return false;
    }

    /** What was meant where the other layout was on, or nothing where it cannot be told. */
    private static String otherLayout(String typed) {
        return Hangul.containsHangul(typed) ? Keyboard.toLatin(typed) : Keyboard.toHangul(typed);
    }

    private @Nullable String nearest(List<String> accepted, String typed) {
        String nearest = null;
        double least = Double.MAX_VALUE;
        var keys = forms.typed(typed);
        for (int i = 0; i < accepted.size(); i++) {
            String spelling = accepted.get(i);
            String other = forms.key(spelling);
            for (var key : keys) {
                double slip = NearMiss.is(key, other, spelling) ? NearMiss.slip(key, other) : least;
                if (slip < least && stands(accepted, i)) {
                    nearest = spelling;
                    least = slip;
                }
            }
        }
        return nearest;
    }

    private static Judged spelling(String typed, String spelling) {
        int from = 0;
        int to = typed.length();
        String expected = spelling;
        for (var run : SyllableDiff.of(typed, spelling).runs()) {
            if (run.side() != SyllableDiff.Side.EQUAL) {
                from = run.from() + blanks(run.text(), run.to() - run.from());
                to = run.to();
                break;
            }
        }
        return new Judged(
                Outcome.NEARLY,
                DifferenceKind.SPELLING,
                from,
                to,
                expected,
                Sayings.SPELLING,
                "",
                List.of());
    }

    private static int blanks(String text, int most) {
        int blanks = 0;
        while (blanks < most && Character.isWhitespace(text.charAt(blanks))) {
            blanks++;
        }
        return blanks;
    }

    /** The house's spelling, where another one was typed. */
    private List<Wording> remarks(List<String> accepted, String typed) {
        String key = NameKey.of(typed);
        String plain = forms.key(typed);
        String own = "";
        for (var spelling : accepted) {
            if (NameKey.of(spelling).equals(key)) {
                return List.of();
            }
            if (own.isEmpty() && forms.key(spelling).equals(plain)) {
                own = spelling;
            }
        }
        return own.isEmpty() ? List.of() : List.of(Sayings.houseSpelling(own));
    }
}
