package dev.gongbu.value;

/** Where the mistakes of a file are told, as they are found. */
@FunctionalInterface
public interface Problems {

    /**
     * Tells a mistake.
     *
     * @param line from 1; 0 where the whole file is meant
     * @param message what is wrong, as a sentence whose subject is the file
     */
    void problem(int line, String message);
}
