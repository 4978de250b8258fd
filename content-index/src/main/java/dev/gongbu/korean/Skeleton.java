package dev.gongbu.korean;

/**
 * The consonant skeleton of a loanword, the same for its Korean and its English spelling: 클라우드프론트
 * and cloudfront are both KLTPLNT. Vowels, h, w and y go; sounds that Korean does not tell apart (k
 * and g, p, b, f and v, s, z and j) are one class each.
 */
public final class Skeleton {

    private Skeleton() {}

    /** The skeleton of a word in Hangul, Latin or both; digits stay, everything else is dropped. */
    public static String of(String word) {
        var skeleton = new StringBuilder(word.length());
        String keys = word.toLowerCase(java.util.Locale.ROOT);
        for (int i = 0; i < keys.length(); i++) {
            char c = keys.charAt(i);
            if (Hangul.isSyllable(c)) {
                append(skeleton, hangulClass(Hangul.lead(c)));
                append(skeleton, finalClass(Hangul.last(c)));
            } else if (c >= 'a' && c <= 'z') {
                i += latin(keys, i, skeleton);
            } else if (c >= '0' && c <= '9') {
                skeleton.append(c);
            }
        }
        return skeleton.toString();
    }

    private static void append(StringBuilder skeleton, char sound) {
        int length = skeleton.length();
        if (sound != 0 && (length == 0 || skeleton.charAt(length - 1) != sound)) {
            skeleton.append(sound);
        }
    }

    private static char hangulClass(char lead) {
        return switch (lead) {
            case 'ㄱ', 'ㄲ', 'ㅋ' -> 'K';
            case 'ㄴ' -> 'N';
            case 'ㄷ', 'ㄸ', 'ㅌ' -> 'T';
            case 'ㄹ' -> 'L';
            case 'ㅁ' -> 'M';
            case 'ㅂ', 'ㅃ', 'ㅍ' -> 'P';
            case 'ㅅ', 'ㅆ', 'ㅈ', 'ㅉ', 'ㅊ' -> 'S';
            default -> 0;
        };
    }

    private static char finalClass(char last) {
        // A final ㅅ writes a t (인터넷, 로봇); ㅇ writes ng, which English spells with an n.
        return switch (last) {
            case 'ㅅ' -> 'T';
            case 'ㅇ' -> 'N';
            default -> hangulClass(last);
        };
    }

    /**
     * Adds the class of the letter at {@code i}; returns how many letters more than one it took.
     */
    private static int latin(String word, int i, StringBuilder skeleton) {
        char c = word.charAt(i);
        char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
        switch (c) {
            case 'c' -> {
                if (next == 'h' || "eiy".indexOf(next) >= 0) {
                    append(skeleton, 'S');
                    return next == 'h' ? 1 : 0;
                }
                append(skeleton, 'K');
            }
            case 'k', 'q' -> append(skeleton, 'K');
            case 'g' -> append(skeleton, "ei".indexOf(next) >= 0 ? 'S' : 'K');
            case 'x' -> {
                append(skeleton, 'K');
                append(skeleton, 'S');
            }
            case 'n' -> append(skeleton, 'N');
            case 't' -> {
                if (word.startsWith("tch", i)) {
                    append(skeleton, 'S');
                    return 2;
                }
                if (word.startsWith("tion", i)) {
                    append(skeleton, 'S');
                    return 1;
                }
                append(skeleton, next == 'h' ? 'S' : 'T');
                return next == 'h' ? 1 : 0;
            }
            case 'd' -> append(skeleton, word.startsWith("dge", i) ? 'S' : 'T');
            case 'l', 'r' -> append(skeleton, 'L');
            case 'm' -> append(skeleton, 'M');
            case 'b', 'f', 'v' -> append(skeleton, 'P');
            case 'p' -> {
                append(skeleton, 'P');
                return next == 'h' ? 1 : 0;
            }
            case 's' -> {
                append(skeleton, 'S');
                return next == 'h' ? 1 : 0;
            }
            case 'z', 'j' -> append(skeleton, 'S');
            default -> {}
        }
        return 0;
    }
}
