package dev.gongbu.app.command;

/** The particles whose form depends on the sound before them. */
final class Particle {
    private Particle() {}

    /** {@code 이라는} after a final consonant, else {@code 라는}. */
    static String named(String word) {
        return endsInConsonant(word) ? "이라는" : "라는";
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
        return "LMNRlmnr013678".indexOf(last) >= 0;
    }
}
