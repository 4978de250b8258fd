package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.Task.Blank.Form;
import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Polarity;
import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Library;
import dev.gongbu.note.Term;
import dev.gongbu.note.read.ContentReader;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What goes for every term of the glossary. */
class GlossaryTermsTest {

    private static final int SOAK = Integer.getInteger("gongbu.soak", 1);

    private static List<Term> terms = List.of();
    private static Terms known = Terms.NONE;

    @BeforeAll
    static void read() {
        Library library = new ContentReader().read(Path.of("../content-index")).library();
        terms = library.terms();
        known = GlossaryTerms.of(terms);
    }

    @Test
    void no_name_is_accepted_for_a_term_of_another_meaning() {
        var forms = new NameForms(Spellings.bundled(), known);
        Map<String, Set<Term>> accepting = new HashMap<>();
        for (var term : terms) {
            for (var name : term.names()) {
                for (var key : forms.accepted(name)) {
                    accepting.computeIfAbsent(key, _ -> new HashSet<>()).add(term);
                }
            }
        }

        var wrong = new ArrayList<String>();
        for (var term : terms) {
            for (var name : term.names()) {
                for (var key : forms.typed(name)) {
                    for (var other : accepting.getOrDefault(key, Set.of())) {
                        if (!other.equals(term) && isWronglyAccepted(forms, name, other)) {
                            wrong.add(name + " for " + other.id());
                        }
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(accepting).hasSizeGreaterThan(5_000);
    }

    private static boolean isWronglyAccepted(NameForms forms, String name, Term other) {
        String key = TextNormalizer.spaceless(name);
        for (var spelling : other.names()) {
            if (TextNormalizer.spaceless(spelling).equals(key)) {
                return false;
            }
        }
        for (var spelling : other.names()) {
            if (forms.same(spelling, name)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void names_that_differ_by_a_negation_are_never_right_or_nearly_for_each_other() {
        var keys = new HashMap<String, String>();
        for (var term : terms) {
            for (var name : term.names()) {
                keys.put(TextNormalizer.spaceless(name), name);
            }
        }
        var grader = new WrittenGrader(Terms.NONE);
        int pairs = 0;
        for (var name : keys.values()) {
            for (var other : turned(name, keys)) {
                pairs++;
                for (var pair : List.of(List.of(name, other), List.of(other, name))) {
                    var exercise = Exercises.of(task(List.of(pair.getFirst())), "?");
                    var verdict = grader.grade(exercise, Answer.of(pair.getLast()));

                    assertThat(verdict.outcome()).as(pair.toString()).isEqualTo(Outcome.WRONG);
                    assertThat(Polarity.opposed(name, other)).as(pair.toString()).isTrue();
                }
            }
        }
        assertThat(pairs).isGreaterThan(15);
    }

    private static List<String> turned(String name, Map<String, String> keys) {
        String key = TextNormalizer.spaceless(name);
        var turned = new ArrayList<String>();
        String[] turns = {
            "비", "무", "미", "불", "아웃=인", "out=in", "무=유", "비저장=저장", "퍼블릭=프라이빗", "읽기=쓰기", "수직=수평"
        };
        for (var turn : turns) {
            int middle = turn.indexOf('=');
            String from = middle < 0 ? turn : turn.substring(0, middle);
            String to = middle < 0 ? "" : turn.substring(middle + 1);
            int at = key.indexOf(from);
            if (at < 0 || key.length() - from.length() + to.length() < 2) {
                continue;
            }
            String other = keys.get(key.substring(0, at) + to + key.substring(at + from.length()));
            if (other != null) {
                turned.add(other);
            }
        }
        return turned;
    }

    @Test
    void spaces_case_particles_and_endings_never_change_what_is_right() {
        var grader = new WrittenGrader(known);
        var random = new Random(4);
        String[] endings = {
            "", "를", "입니다", "이다", " 이다.", "예요", "은", "와", "라고 한다", " 를 사용한다", ".", "!"
        };
        for (int i = 0; i < 1_500 * SOAK; i++) {
            var term = terms.get(random.nextInt(terms.size()));
            var names = term.spellings();
            String name = names.get(random.nextInt(names.size()));
            var exercise = Exercises.of(task(List.of(name)), "무엇인가?");
            String typed = spaced(name, random) + endings[random.nextInt(endings.length)];
            typed = random.nextBoolean() ? typed : flipped(typed, random);

            var verdict = grader.grade(exercise, Answer.of(typed));

            // After a single syllable only the right form of a particle is one.
            boolean tiny = NameKey.of(name).length() < 2;
            boolean another = known.isTerm(TextNormalizer.spaceless(typed));
            if (!another && !tiny) {
                assertThat(verdict.outcome()).as(typed + " for " + name).isEqualTo(Outcome.RIGHT);
            }
        }
    }

    private static String spaced(String name, Random random) {
        if (name.contains("(")) {
            return name;
        }
        var spaced = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            spaced.append(name.charAt(i));
            boolean here = Hangul.isSyllable(name.charAt(i)) && random.nextInt(6) == 0;
            spaced.append(here ? " " : "");
        }
        return spaced.toString();
    }

    private static String flipped(String text, Random random) {
        var flipped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = c < 0x80 && random.nextBoolean();
            flipped.append(ascii ? Character.toUpperCase(c) : c);
        }
        return flipped.toString();
    }

    @Test
    void a_slip_of_one_key_in_a_long_name_is_never_right_unless_it_is_a_known_spelling() {
        var grader = new WrittenGrader(known);
        var spellings = Spellings.bundled();
        var random = new Random(5);
        int nearly = 0;
        int tried = 0;
        for (int i = 0; i < 3_000 * SOAK; i++) {
            var term = terms.get(random.nextInt(terms.size()));
            String name = term.ko();
            String slipped = slip(name, random);
            boolean alike =
                    spellings.plain(NameKey.of(slipped)).equals(spellings.plain(NameKey.of(name)))
                            || slipped.length() < 4
                            || !Hangul.containsHangul(name);
            boolean particle = Endings.without(slipped).size() > Endings.without(name).size();
            if (alike || particle || slipped.equals(name)) {
                continue;
            }
            var exercise = Exercises.of(task(List.of(name)), "무엇인가?");
            var verdict = grader.grade(exercise, Answer.of(slipped));

            assertThat(verdict.outcome()).as(slipped + " for " + name).isNotEqualTo(Outcome.RIGHT);
            tried++;
            nearly += verdict.outcome() == Outcome.NEARLY ? 1 : 0;
        }
        assertThat(tried).isGreaterThan(1_000 * SOAK);
        assertThat(nearly).isGreaterThan(tried * 8 / 10);
    }

    /** Another vowel in one syllable. */
    private static String slip(String name, Random random) {
        int at = random.nextInt(name.length());
        char c = name.charAt(at);
        if (!Hangul.isSyllable(c)) {
            return name;
        }
        int code = c - '가';
        int[] simple = {0, 4, 8, 13, 18, 20};
        int vowel = simple[random.nextInt(simple.length)];
        boolean compound = "ㅘㅙㅚㅝㅞㅟㅢ".indexOf(Hangul.keystrokes(String.valueOf(c)).charAt(1)) >= 0;
        char other = (char) ('가' + code / 588 * 588 + vowel * 28 + code % 28);
        return compound ? name : name.substring(0, at) + other + name.substring(at + 1);
    }

    private static Task task(List<String> spellings) {
        return new Task.ShortAnswer(List.of(new Blank(spellings, Form.TERM)), false);
    }
}
