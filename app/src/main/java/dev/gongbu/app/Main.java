package dev.gongbu.app;

/** The entry point of the program. */
public final class Main {
    private static final String VERSION = "0.1.0";

    private Main() {}

    /**
     * Runs one command line.
     *
     * @param arguments what was typed after {@code gongbu}
     */
    public static void main(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            System.out.println("gongbu " + VERSION);
        }
    }
}
