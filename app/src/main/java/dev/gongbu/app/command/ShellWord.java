package dev.gongbu.app.command;

/** Writes words so that a shell takes them for one. */
final class ShellWord {
    private ShellWord() {}

    static String quoted(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean isPlain =
                    Character.isLetterOrDigit(c) || "-_./,:@%+=".indexOf(c) >= 0 || c > 0x7F;
            if (!isPlain) {
                return "'" + word.replace("'", "'\\''") + "'";
            }
        }
        return word;
    }
}
