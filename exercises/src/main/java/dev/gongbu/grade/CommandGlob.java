package dev.gongbu.grade;

/** Patterns in which {@code *} stands for any text and {@code ?} for one character. */
final class CommandGlob {

    private CommandGlob() {}

    /** Whether a pattern matches a text as a whole; in time of the product of their lengths. */
    static boolean matches(String pattern, String text) {
        int at = 0;
        int here = 0;
        int star = -1;
        int resume = 0;
        while (here < text.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                resume = here;
            } else if (at < pattern.length()
                    && (pattern.charAt(at) == '?' || pattern.charAt(at) == text.charAt(here))) {
                at++;
                here++;
            } else if (star >= 0) {
                at = star + 1;
                here = ++resume;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }
}
