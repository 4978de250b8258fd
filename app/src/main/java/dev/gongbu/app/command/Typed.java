package dev.gongbu.app.command;

/** What somebody typed, as a sentence repeats it. */
final class Typed {
    private static final int LONGEST = 60;

    private Typed() {}

    /** Cut where it is long. */
    static String shown(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        boolean splitsPair = Character.isHighSurrogate(words.charAt(LONGEST - 1));
        return words.substring(0, splitsPair ? LONGEST - 1 : LONGEST) + "…";
    }

    /** In quotes. */
    static String quoted(String words) {
        return "'" + shown(words) + "'";
    }

    /** In quotes and with the particle that it takes: {@code '큐'라는}, {@code '람달'이라는}. */
    static String named(String words) {
        return quoted(words) + (endsInConsonant(words) ? "이라는" : "라는");
    }

    private static boolean endsInConsonant(String word) {
        if (word.isEmpty()) {
            return false;
        }
        char last = word.charAt(word.length() - 1);
        if (last >= '가' && last <= '힣') {
            return (last - '가') % 28 != 0;
        }
        // Read letter by letter: 엘, 엠, 엔, 알 end in a consonant, as do 일, 삼, 육, 칠, 팔, 영.
        return word.endsWith("ng") || "LMNRlmnr013678".indexOf(last) >= 0;
    }
}
