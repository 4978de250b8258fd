package dev.gongbu.app.command;

/** Shows more text than a screen holds. */
public interface Pager {
    /**
     * Shows the text and waits until it has been read.
     *
     * @return false where there is no pager and nothing was shown
     */
    boolean show(String text);
}
