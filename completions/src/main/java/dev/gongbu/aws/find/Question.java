package dev.gongbu.aws.find;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;
import dev.gongbu.korean.Particles;
import dev.gongbu.store.Decoder;
import dev.gongbu.store.Decoder.Nonsense;

import java.util.ArrayList;
import java.util.List;

/** Reads words into what each of them, or some of them together, may stand for. */
final class Question {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_PHRASE = 3;
    private static final int MOST_BEGINNINGS = 8;

    /** What a Korean word itself counts in a sentence where it also stands for an English one. */
    private static final double LITERAL = 0.7;

    /** Words with which a question is asked, but which name nothing. */
    private static final String[] IDLE = {
        "aws", "명령", "명령어", "방법", "법", "어떻게", "하는", "하기", "하려면", "할", "때", "좀", "것", "a", "the",
        "how", "to", "of", "an", "in", "for", "with", "all", "모든", "모두", "나", "내", "내가", "나의", "my"
    };

    private final KeyBlocks tokens;
    private final KeyBlocks equivalents;

    Question(KeyBlocks tokens, KeyBlocks equivalents) {
        this.tokens = tokens;
        this.equivalents = equivalents;
    }

    /** A list of what it may stand for, for each word or phrase that means something. */
    List<List<Alternative>> read(String text) throws Nonsense {
        var words = words(text);
        var terms = new ArrayList<List<Alternative>>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(LONGEST_PHRASE, words.size() - at);
            var found = List.<Alternative>of();
            while (length > 1) {
                found = phrase(words.subList(at, at + length));
                if (!found.isEmpty()) {
                    break;
                }
                length--;
            }
            if (found.isEmpty()) {
                found = word(words.get(at));
            }
            if (!found.isEmpty()) {
                terms.add(found);
            }
            at += Math.max(1, length);
        }
        return terms;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (String token : Tokens.of(text.substring(0, Math.min(text.length(), 400)))) {
            if (!isIdle(token) && words.size() < MOST_WORDS) {
                words.add(token);
            }
        }
        return words;
    }

    private static boolean isIdle(String word) {
        for (String idle : IDLE) {
            if (idle.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Several words that are one name: 보안 그룹. */
    private List<Alternative> phrase(List<String> words) throws Nonsense {
        return meanings(forms(String.join("", words)));
    }

    private List<Alternative> word(String word) throws Nonsense {
        var forms = forms(word);
        var found = meanings(forms);
        double weight = found.isEmpty() ? 1 : LITERAL;
        boolean isLatin = !Hangul.containsHangul(word);
        for (String form : forms) {
            if (isToken(form) && (form.length() > 1 || form.equals(word))) {
                found.add(new Alternative(List.of(form), isLatin ? 1 : weight));
            }
        }
        return found.isEmpty() ? otherwise(word) : found;
    }

    /** What any form stands for; a single syllable is asked only where nothing longer is known. */
    private List<Alternative> meanings(List<String> forms) throws Nonsense {
        var found = new ArrayList<Alternative>();
        for (String form : forms) {
            if (form.length() > 1 || found.isEmpty()) {
                found.addAll(equivalents(form));
            }
        }
        return found;
    }

    /** The word, and what it may be without its particle or ending, the longest first. */
    private static List<String> forms(String word) {
        var forms = new ArrayList<String>();
        forms.add(word);
        if (Hangul.containsHangul(word)) {
            forms.addAll(Particles.stems(word));
        }
        return forms;
    }

    /** With the other keyboard layout, or as the beginning of a word. */
    private List<Alternative> otherwise(String word) throws Nonsense {
        String latin = Keyboard.toLatin(word);
        if (!latin.equals(word) && isToken(Tokens.singular(latin))) {
            return List.of(new Alternative(List.of(Tokens.singular(latin)), 0.9));
        }
        if (!Hangul.containsHangul(word)) {
            String hangul = Keyboard.toHangul(word);
            var found = isSyllables(hangul) ? hangul(hangul) : List.<Alternative>of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        var beginnings = new ArrayList<Alternative>();
        if (word.length() > 2) {
            for (String token : tokens.beginning(word, MOST_BEGINNINGS)) {
                beginnings.add(new Alternative(List.of(token), 0.6));
            }
        }
        return beginnings;
    }

    private List<Alternative> hangul(String word) throws Nonsense {
        for (String form : forms(word)) {
            var found = equivalents(form);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean isSyllables(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Hangul.isSyllable(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private boolean isToken(String form) throws Nonsense {
        return tokens.find(form) != null || tokens.find(CommandIndex.OF_SERVICE + form) != null;
    }

    private List<Alternative> equivalents(String key) throws Nonsense {
        Decoder in = equivalents.find(key);
        if (in == null) {
            return List.of();
        }
        int count = in.count();
        var found = new ArrayList<Alternative>(count);
        for (int i = 0; i < count; i++) {
            found.add(new Alternative(in.texts(), in.number() / 100.0));
        }
        return found;
    }
}
