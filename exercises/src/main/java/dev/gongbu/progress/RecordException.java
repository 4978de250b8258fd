package dev.gongbu.progress;

import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

/** Thrown where the record on disk cannot be used; says what to do. */
public final class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wording sentence;

    /**
     * A failure.
     *
     * @param sentence what failed on which file, and what to do
     */
    public RecordException(Wording sentence, @Nullable Throwable cause) {
        super(sentence.english(), cause);
        this.sentence = sentence;
    }

    /** What to tell the learner. */
    public Wording sentence() {
        return sentence;
    }
}
