package dev.gongbu.aws.syntax;

import java.util.List;
import java.util.Random;

/** Texts of random pieces. */
public final class RandomText {

    /** What disturbs readers: controls, blanks of other scripts, Hangul in jamo, half an emoji. */
    private static final List<String> HOSTILE =
            List.of(
                    "\0",
                    "\u001b[2J",
                    "\u007f",
                    "\u0085",
                    "\u00a0",
                    "\u3000",
                    "\ufeff",
                    "\uffff",
                    "가",
                    "\u1100\u1161",
                    "😀",
                    "\ud800",
                    "\udc00",
                    "\r\n",
                    "\u2028");

    private final Random random;
    private final List<String> pieces;

    public RandomText(long seed, List<String> pieces) {
        this.random = new Random(seed);
        this.pieces = pieces;
    }

    /** Up to {@code most} pieces, one in ten of them hostile. */
    public String next(int most) {
        var text = new StringBuilder();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            var source = random.nextInt(10) == 0 ? HOSTILE : pieces;
            text.append(source.get(random.nextInt(source.size())));
        }
        return text.toString();
    }

    public static int rounds(int usually) {
        return usually * Integer.getInteger("gongbu.soak", 1);
    }
}
