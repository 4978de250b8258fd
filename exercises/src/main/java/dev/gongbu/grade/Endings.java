package dev.gongbu.grade;

import dev.gongbu.korean.Hangul;

import java.util.ArrayList;
import java.util.List;

/**
 * What Korean glues to a name in an answer: particles (람다를), the copula (람다입니다), verbs that say
 * nothing (람다를 사용한다), and what English and Korean put before it (정답은).
 */
final class Endings {

    /** The form after a final consonant, then the one after a vowel; alone where there is one. */
    private static final String[] PARTICLES = {
        "은/는",
        "이/가",
        "을/를",
        "과/와",
        "의",
        "에",
        "에서",
        "으로/로",
        "도",
        "만",
        "이다/다",
        "입니다",
        "이에요/예요",
        "이예요/에요",
        "이요/요",
        "임",
        "이죠/죠",
        "이야/야",
        "인것같다",
        "인듯",
        "이라고한다/라고한다",
        "이라고합니다/라고합니다",
        "이라고해요/라고해요",
        "이라고부른다/라고부른다",
        "이라고부릅니다/라고부릅니다",
        "이라한다/라한다",
        "을쓴다/를쓴다",
        "을씁니다/를씁니다",
        "을사용한다/를사용한다",
        "을사용합니다/를사용합니다",
        "을이용한다/를이용한다",
        "을이용합니다/를이용합니다",
        "을고른다/를고른다",
        "을선택한다/를선택한다",
        "을사용/를사용",
        "을이용/를이용",
        "에서는",
        "에서의",
        "에는",
        "으로는/로는",
        "이란/란",
        "이라는것/라는것",
        "이고/고"
    };

    /** Nouns that say nothing behind a name. 정책, 규칙 and 함수 do: they name a part of it. */
    private static final String[] NOUNS = {"서비스", "기능", "방식"};

    private static final String[] BEFORE_PREDICATE = {"이", "가", "을", "를", "은", "는", "에", "로", "도"};

    /** What turns a predicate against the name before it. */
    private static final String[] AGAINST = {
        "않", "안 ", "못", "없", "아니", "아닌", "말고", "대신", "금지", "빼"
    };

    private static final String[] BEFORE = {
        "정답은", "정답:", "정답", "답은", "답:", "the ", "an ", "a ", "바로 "
    };

    private Endings() {}

    /** The text and all that it is without what may stand around a name; the text itself first. */
    static List<String> without(String text) {
        var texts = new ArrayList<String>();
        String plain = trimmed(text);
        texts.add(plain);
        for (String before : BEFORE) {
            if (plain.startsWith(before) && plain.length() > before.length()) {
                texts.add(trimmed(plain.substring(before.length())));
            }
        }
        int whole = texts.size();
        for (int i = 0; i < whole; i++) {
            strip(texts.get(i), texts);
        }
        int stripped = texts.size();
        for (int i = 0; i < stripped; i++) {
            for (String noun : NOUNS) {
                add(texts.get(i), noun, "", texts);
            }
        }
        return texts;
    }

    private static void strip(String text, List<String> texts) {
        for (String particle : PARTICLES) {
            int slash = particle.indexOf('/');
            if (slash < 0) {
                add(text, particle, "", texts);
            } else {
                add(text, particle.substring(0, slash), particle.substring(slash + 1), texts);
                add(text, particle.substring(slash + 1), particle.substring(0, slash), texts);
            }
        }
    }

    /** Adds what stands before an ending, unless it is too short for a wrong form of it. */
    private static void add(String text, String ending, String other, List<String> texts) {
        int end = before(text, ending);
        if (end <= 0) {
            return;
        }
        String rest = trimmed(text.substring(0, end));
        boolean sure = rest.length() > 1 || ending.length() > 1 || fits(rest, ending, other);
        if (!rest.isEmpty() && sure) {
            texts.add(rest);
        }
    }

    /**
     * Whether the ending is the right one after a name: one with a twin begins with 은, 이, 을, 과 or 으
     * only after a final consonant. Unknown for names in Latin letters.
     */
    private static boolean fits(String rest, String ending, String other) {
        char last = rest.charAt(rest.length() - 1);
        if (other.isEmpty() || !Hangul.isSyllable(last)) {
            return true;
        }
        boolean closed = (last - '가') % 28 != 0;
        boolean forClosed = "은이을과으".indexOf(ending.charAt(0)) >= 0;
        return closed == forClosed;
    }

    /** Whether a text ends in a particle after which a predicate may stand. */
    private static boolean hasParticle(String word) {
        for (String particle : BEFORE_PREDICATE) {
            if (word.endsWith(particle) && word.length() > particle.length()) {
                return true;
            }
        }
        return false;
    }

    /**
     * What stands before a predicate that says nothing against it, with its particle: 삭제 마커가 of 삭제
     * 마커가 얹힌다. Empty where there is none: of 삭제 마커가 아니다, too.
     */
    static String beforePredicate(String text) {
        String plain = trimmed(text);
        int blank = plain.indexOf(' ');
        while (blank > 0) {
            String head = plain.substring(0, blank);
            if (hasParticle(head) && isPredicate(plain.substring(blank + 1))) {
                return head;
            }
            blank = plain.indexOf(' ', blank + 1);
        }
        return "";
    }

    private static boolean isPredicate(String text) {
        for (String word : AGAINST) {
            if (text.contains(word)) {
                return false;
            }
        }
        return !text.isEmpty() && "다요음함됨".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The place in a text at which an ending begins, spaces aside; -1 where it does not end so. */
    private static int before(String text, String ending) {
        int at = text.length();
        for (int i = ending.length() - 1; i >= 0; i--) {
            at--;
            while (at >= 0 && text.charAt(at) == ' ') {
                at--;
            }
            if (at < 0 || text.charAt(at) != ending.charAt(i)) {
                return -1;
            }
        }
        return at;
    }

    /** Without spaces around it and without quotes and punctuation at its ends. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (end > start && around(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && around(text.charAt(start)) && text.charAt(start) != '.') {
            start++;
        }
        return text.substring(start, end);
    }

    private static boolean around(char c) {
        return Character.isWhitespace(c) || ".,!?;:'\"`。、，「」『』".indexOf(c) >= 0;
    }
}
