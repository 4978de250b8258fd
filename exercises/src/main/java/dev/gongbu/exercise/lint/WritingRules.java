package dev.gongbu.exercise.lint;

import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.read.WrittenExercise;
import dev.gongbu.note.lint.Misspelling;
import dev.gongbu.note.lint.PlainStyle;
import dev.gongbu.note.read.Spelling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Plain sentences, one spelling for one word, and nothing given away. */
final class WritingRules {

    private static final int LONGEST = 140;

    private static final Pattern NAME = Pattern.compile("[\\p{ASCII}&&[^ ]]{12,}");

    private static final Pattern COMMANDING = Pattern.compile(".*(시오|세요|하라|해라|하자)[.!]");

    /** Options are shuffled: a letter means another one at each round. */
    private static final Pattern LETTER =
            Pattern.compile(
                    "(보기|선택지|답|옵션) ?[A-H](?![A-Za-z0-9])|(?<![A-Za-z0-9])[A-H]번"
                            + "|[①-⑧]|위의 (모두|모든|둘|셋)|모두 (맞|옳|정답)|정답이? 없|해당 없");

    private final List<Spelling> spellings;
    private final Findings findings;

    private WritingRules(List<Spelling> spellings, Findings findings) {
        this.spellings = spellings;
        this.findings = findings;
    }

    static void check(
            List<WrittenExercise> exercises, List<Spelling> spellings, Findings findings) {
        var rules = new WritingRules(spellings, findings);
        for (var exercise : exercises) {
            for (var text : texts(exercise).entrySet()) {
                rules.spelling(exercise, text.getKey(), text.getValue());
                rules.letters(exercise, text.getKey(), text.getValue());
            }
            for (var text : sentences(exercise).entrySet()) {
                rules.style(exercise, text.getKey(), text.getValue());
            }
            rules.title(exercise);
        }
    }

    /** All that a learner reads. */
    private static Map<String, String> texts(WrittenExercise written) {
        var texts = sentences(written);
        var exercise = written.exercise();
        texts.put("title", exercise.head().title());
        switch (exercise.task()) {
            case Task.Choice choice -> {
                for (int i = 0; i < choice.options().size(); i++) {
                    texts.put("options/" + i + "/text", choice.options().get(i).text());
                }
            }
            case Task.Order order -> put(texts, "steps/", order.steps());
            case Task.Match match -> {
                put(texts, "left/", match.left());
                put(texts, "right/", match.right());
            }
            case Task.Cloze cloze -> texts.put("text", String.join("…", cloze.texts()));
            case Task.Compare compare -> put(texts, "columns/", compare.columns());
            case Task.Command _, Task.ShortAnswer _, Task.Quantity _ -> {}
        }
        return texts;
    }

    /** What consists of whole sentences. */
    private static Map<String, String> sentences(WrittenExercise written) {
        var exercise = written.exercise();
        var texts = new LinkedHashMap<String, String>();
        texts.put("prompt", exercise.prompt());
        texts.put("why", exercise.why());
        put(texts, "hints/", exercise.hints());
        for (int i = 0; i < exercise.mistakes().size(); i++) {
            texts.put("mistakes/" + i + "/say", exercise.mistakes().get(i).say());
        }
        if (exercise.task() instanceof Task.Choice choice) {
            for (int i = 0; i < choice.options().size(); i++) {
                texts.put("options/" + i + "/because", choice.options().get(i).because());
            }
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String part, List<String> list) {
        for (int i = 0; i < list.size(); i++) {
            texts.put(part + i, list.get(i));
        }
    }

    private void spelling(WrittenExercise exercise, String part, String text) {
        for (var wrong : Misspelling.in(text, spellings)) {
            findings.add(exercise, part, wrong.sentence());
        }
    }

    private void letters(WrittenExercise exercise, String part, String text) {
        if (exercise.exercise().kind() == Kind.CHOICE && LETTER.matcher(text).find()) {
            findings.add(
                    exercise,
                    part,
                    "names an option by its letter or all at once, but options are shuffled: "
                            + Findings.quoted(text));
        }
    }

    private void style(WrittenExercise exercise, String part, String text) {
        for (var sentence : PlainStyle.sentences(text)) {
            int length = lengthToRead(sentence);
            if (length > LONGEST) {
                findings.add(
                        exercise,
                        part,
                        "has a sentence of %d characters, should have %d at most: %s"
                                .formatted(length, LONGEST, Findings.quoted(sentence)));
            }
            if (PlainStyle.isPolite(sentence) || COMMANDING.matcher(sentence).matches()) {
                findings.add(
                        exercise,
                        part,
                        "should be in the plain style (~다): " + Findings.quoted(sentence));
            }
        }
        boolean isHint = part.startsWith("hints/");
        if (!isHint && !PlainStyle.isWhole(withoutBrackets(text))) {
            findings.add(exercise, part, "should end as a sentence does: " + Findings.quoted(text));
        }
    }

    /** Identifiers, ARNs and options are copied, not read. */
    private static int lengthToRead(String sentence) {
        int length = 0;
        for (var word : sentence.split(" ", -1)) {
            var read = NAME.matcher(word).replaceAll("");
            length += read.codePointCount(0, read.length()) + 1;
        }
        return length - 1;
    }

    /** 무엇인가? (한국어 이름이나 영어 이름) is a whole sentence. */
    private static String withoutBrackets(String text) {
        int open = text.lastIndexOf(" (");
        return text.endsWith(")") && open > 0 ? text.substring(0, open) : text;
    }

    /** A list of exercises must not say what they ask for. */
    private void title(WrittenExercise exercise) {
        if (exercise.exercise().task() instanceof Task.ShortAnswer names) {
            for (var item : names.items()) {
                for (var spelling : item.accepted()) {
                    if (Mention.of(spelling).isIn(exercise.exercise().head().title())) {
                        findings.add(
                                exercise, "title", "the title holds the answer '" + spelling + "'");
                    }
                }
            }
        }
    }
}
