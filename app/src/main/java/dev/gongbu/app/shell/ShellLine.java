package dev.gongbu.app.shell;

import java.util.List;

/**
 * A line by its first word: the shell's own words, and everything else, which is taken for a line
 * of the AWS CLI.
 *
 * @param verb what is asked for
 * @param line as it was typed
 * @param from where what follows the shell's own word begins; 0 without one
 */
public record ShellLine(Verb verb, String line, int from) {

    /** What may be asked for. */
    public enum Verb {
        /** A line of the AWS CLI. */
        AWS,
        CHECK,
        EXPLAIN,
        LIST,
        FIND,
        HELP,
        END;

        /** The words that ask for it, an English one first; none for {@link #AWS}. */
        public List<String> words() {
            return switch (this) {
                case AWS -> List.of();
                case CHECK -> List.of("check", "검사");
                case EXPLAIN -> List.of("explain", "풀이");
                case LIST -> List.of("list", "목록");
                case FIND -> List.of("find", "찾기");
                case HELP -> List.of("help", "?", "도움말");
                case END -> List.of("exit", "quit", "나가기");
            };
        }

        /** Whether a line of the AWS CLI follows. */
        public boolean takesLine() {
            return this == AWS || this == CHECK || this == EXPLAIN;
        }
    }

    /** Reads the first word. */
    public static ShellLine of(String line) {
        int start = 0;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        var first = line.substring(start, end);
        for (var verb : Verb.values()) {
            if (verb.words().contains(first)
                    && (verb != Verb.END || line.substring(end).isBlank())) {
                return new ShellLine(verb, line, end);
            }
        }
        return new ShellLine(Verb.AWS, line, 0);
    }

    /** Takes the whole line for one of the AWS CLI. */
    static ShellLine ofAws(String line) {
        return new ShellLine(Verb.AWS, line, 0);
    }

    /** What follows the shell's own word. */
    public String rest() {
        return line.substring(from);
    }

    /**
     * A line of the AWS CLI that begins with {@code aws}, which may be left out at this prompt.
     *
     * @param typed with or without it
     */
    public static String whole(String typed) {
        return hasProgram(typed) ? typed : "aws " + typed;
    }

    /** By how many characters {@link #whole} makes a line longer. */
    static int added(String typed) {
        return hasProgram(typed) ? 0 : 4;
    }

    private static boolean hasProgram(String typed) {
        var text = typed.stripLeading();
        return text.startsWith("aws")
                && (text.length() == 3 || Character.isWhitespace(text.charAt(3)));
    }
}
