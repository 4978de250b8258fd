package dev.gongbu.korean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class KeystrokeDistanceTest {

    private static final double FAR = 100;

    /** Few letters, so that random words often lie near each other. */
    private static final String LETTERS = "ㄱㄲㄴㅏㅐㅔㅗㅣrs3";

    @ParameterizedTest(name = "{0} and {1}: {2} ({3})")
    @CsvSource({
        "람다, 람다, 0, the same",
        "'', '', 0, nothing",
        "버킷, 버켓, 0.7, neighbouring keys",
        "메세지, 메시지, 0.7, neighbouring keys",
        "개새, 개세, 0.5, they sound alike",
        "얘기가, 예기가, 0.5, they sound alike",
        "외교, 왜교, 0.7, neighbouring keys in a compound vowel",
        "가까, 가가, 0.5, without shift",
        "나다, 나자, 0.7, neighbouring keys",
        "나가, 나하, 1.0, keys that are not neighbours",
        "lambda, lamdba, 0.8, swapped",
        "lambda, almbda, 0.8, swapped at the beginning",
        "lambda, lamba, 1.0, a letter less",
        "lambda, lambdaa, 1.0, a letter more",
        "lambda, ambda, 1.2, the first letter less",
        "lambda, xlambda, 1.2, a letter before the first",
        "lambda, xambda, 1.2, another first letter",
        "lambda, kambda, 0.9, a neighbour for the first letter",
        "가방, 까방, 0.7, the first letter without shift",
        "'', abc, 3.2, everything"
    })
    void weighs_slips_by_how_likely_they_are(String a, String b, double distance, String slip) {
        String one = Hangul.keystrokes(a);
        String two = Hangul.keystrokes(b);

        assertThat(KeystrokeDistance.between(one, two, FAR)).isCloseTo(distance, within(1e-9));
        assertThat(KeystrokeDistance.between(two, one, FAR)).isCloseTo(distance, within(1e-9));
    }

    @Test
    void finds_a_swap_behind_a_wrong_first_letter_just_within_the_limit() {
        assertThat(KeystrokeDistance.between("xambda", "lamdba", 2.0)).isEqualTo(2.0);
    }

    @Test
    void agrees_with_a_plain_implementation_within_any_limit() {
        var random = new Random(20261120);
        double[] limits = {0.5, 0.7, 0.8, 0.9, 1.0, 1.2, 1.4, 1.6, 2.0, 2.1, 3.0, FAR};
        for (int i = 0; i < 30_000; i++) {
            String a = word(random);
            String b = random.nextInt(3) == 0 ? word(random) : slipped(a, random);
            double limit = limits[random.nextInt(limits.length)];
            double expected = plain(a, b);

            double distance = KeystrokeDistance.between(a, b, limit);

            if (expected <= limit - 1e-9) {
                assertThat(distance).as("%s %s %s", a, b, limit).isCloseTo(expected, within(1e-9));
            } else if (expected > limit + 1e-9) {
                assertThat(distance).as("%s %s %s", a, b, limit).isGreaterThan(limit);
            }
        }
    }

    @Test
    void is_the_same_in_both_directions() {
        var random = new Random(20261121);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random);
            String b = random.nextBoolean() ? word(random) : slipped(a, random);

            assertThat(KeystrokeDistance.between(a, b, FAR))
                    .as("%s %s", a, b)
                    .isCloseTo(KeystrokeDistance.between(b, a, FAR), within(1e-9));
        }
    }

    @Test
    void says_more_than_the_limit_of_words_of_very_different_length() {
        assertThat(KeystrokeDistance.between("a".repeat(100_000), "a", 2)).isEqualTo(3);
        assertThat(KeystrokeDistance.between("", "abc", 1.2)).isEqualTo(2.2);
    }

    @Test
    void compares_characters_that_no_keyboard_types() {
        assertThat(KeystrokeDistance.between("a\ud83d漢b", "a\ud83e漢b", FAR)).isEqualTo(1.0);
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int length = random.nextInt(9); length > 0; length--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static String slipped(String word, Random random) {
        var slipped = new StringBuilder(word);
        for (int slips = 1 + random.nextInt(2); slips > 0; slips--) {
            int at = random.nextInt(slipped.length() + 1);
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(4)) {
                case 0 -> slipped.insert(at, letter);
                case 1 -> slipped.replace(at, Math.min(at + 1, slipped.length()), "");
                case 2 -> {
                    if (at < slipped.length()) {
                        slipped.setCharAt(at, letter);
                    }
                }
                default -> {
                    if (at + 1 < slipped.length()) {
                        char first = slipped.charAt(at);
                        slipped.setCharAt(at, slipped.charAt(at + 1));
                        slipped.setCharAt(at + 1, first);
                    }
                }
            }
        }
        return slipped.toString();
    }

    /** The whole matrix, no limit, costs as the class states them. */
    private static double plain(String a, String b) {
        var d = new double[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                double best = Double.MAX_VALUE;
                if (i > 0) {
                    best = Math.min(best, d[i - 1][j] + (i == 1 && j <= 1 ? 1.2 : 1));
                }
                if (j > 0) {
                    best = Math.min(best, d[i][j - 1] + (j == 1 && i <= 1 ? 1.2 : 1));
                }
                if (i > 0 && j > 0) {
                    double first = i == 1 && j == 1 ? 0.2 : 0;
                    char one = a.charAt(i - 1);
                    char two = b.charAt(j - 1);
                    best =
                            Math.min(
                                    best,
                                    d[i - 1][j - 1] + (one == two ? 0 : first + cost(one, two)));
                    if (i > 1 && j > 1 && one == b.charAt(j - 2) && two == a.charAt(i - 2)) {
                        best = Math.min(best, d[i - 2][j - 2] + 0.8);
                    }
                }
                d[i][j] = best;
            }
        }
        return d[a.length()][b.length()];
    }

    private static double cost(char one, char two) {
        String pair = one < two ? "" + one + two : "" + two + one;
        if (pair.equals("ㅐㅔ") || sameKey(one, two)) {
            return 0.5;
        }
        return Keyboard.neighbours(one, two) ? 0.7 : 1;
    }

    private static boolean sameKey(char one, char two) {
        return Keyboard.key(one) == Keyboard.key(two);
    }
}
