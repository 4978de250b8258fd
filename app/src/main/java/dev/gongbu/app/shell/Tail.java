package dev.gongbu.app.shell;

/**
 * What is shown behind the cursor before anybody asks.
 *
 * @param text what the right arrow takes over; may be empty
 * @param hint how what follows is written; never taken over
 */
record Tail(String text, String hint) {
    static final Tail NONE = new Tail("", "");
}
