package dev.gongbu.note;

/**
 * A mistake of an author, to be mended in a file.
 *
 * @param file relative to the content folder, with forward slashes
 * @param line from 1; 0 where the whole file is meant
 * @param message what is wrong and what would be right, one sentence
 */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
