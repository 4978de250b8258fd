package dev.gongbu.app.shell;

import dev.gongbu.aws.complete.Candidate;

import java.util.Arrays;
import java.util.List;

/** What a prompt knows of the lines that are typed at it. */
interface LineAid {

    /** Knows nothing: every line is text. */
    LineAid NONE =
            new LineAid() {
                @Override
                public Look[] looks(String line, int cursor) {
                    var looks = new Look[line.length()];
                    Arrays.fill(looks, Look.PLAIN);
                    return looks;
                }

                @Override
                public List<Candidate> complete(String line, int cursor) {
                    return List.of();
                }

                @Override
                public Tail tail(String line) {
                    return Tail.NONE;
                }

                @Override
                public boolean isOpen(String line) {
                    return false;
                }
            };

    /** The look of each character; {@code cursor} characters stand before the cursor. */
    Look[] looks(String line, int cursor);

    /** What may stand at the cursor, the likeliest first. */
    List<Candidate> complete(String line, int cursor);

    /** How a line may go on that ends where the cursor stands. */
    Tail tail(String line);

    /** Whether Enter begins another line of it. */
    boolean isOpen(String line);
}
