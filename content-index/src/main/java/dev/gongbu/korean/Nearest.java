package dev.gongbu.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds what somebody meant who made a typing error. */
public final class Nearest {
    private static final int LONGEST = 100;

    private Nearest() {}

    /** The nearest of {@code names}, or an empty text where none is near. */
    public static String of(String typed, List<String> names) {
        var nearest = "";
        double least = Double.MAX_VALUE;
        for (var name : names) {
            double distance = distance(typed, name);
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /**
     * The things that were most likely meant, nearest first.
     *
     * @param names all names of a thing, spaces and case aside
     * @param spread how much farther than the nearest another may be
     * @param most how many at most
     */
    public static <T> List<T> among(
            List<T> things,
            String typed,
            Function<T, List<String>> names,
            double spread,
            int most) {
        var key = TextNormalizer.spaceless(typed);
        var offers = new ArrayList<Offer<T>>();
        for (var thing : things) {
            double least = Double.MAX_VALUE;
            for (var name : names.apply(thing)) {
                least = Math.min(least, distance(key, TextNormalizer.spaceless(name)));
            }
            if (least < Double.MAX_VALUE) {
                offers.add(new Offer<>(thing, least));
            }
        }
        offers.sort((one, other) -> Double.compare(one.distance(), other.distance()));
        var near = new ArrayList<T>();
        for (var offer : offers) {
            if (near.size() < most && offer.distance() <= offers.getFirst().distance() + spread) {
                near.add(offer.thing());
            }
        }
        return near;
    }

    private record Offer<T>(T thing, double distance) {}

    /**
     * How far a name is from what was typed, in keystrokes on a two-set keyboard, also with the
     * other layout switched on; {@link Double#MAX_VALUE} where it is too far to be meant.
     */
    public static double distance(String typed, String name) {
        if (typed.isEmpty() || name.isEmpty() || typed.length() > LONGEST) {
            return Double.MAX_VALUE;
        }
        double plain = keystrokes(Hangul.keystrokes(typed), Hangul.keystrokes(name));
        if (Hangul.containsHangul(typed) == Hangul.containsHangul(name)) {
            return plain;
        }
        var other =
                Hangul.containsHangul(typed) ? Keyboard.toLatin(typed) : Keyboard.toHangul(typed);
        return Math.min(plain, 0.5 + keystrokes(Hangul.keystrokes(other), Hangul.keystrokes(name)));
    }

    private static double keystrokes(String typed, String name) {
        double limit = limit(Math.min(typed.length(), name.length()));
        double distance = KeystrokeDistance.between(typed, name, limit);
        if (distance <= limit) {
            return distance;
        }
        boolean isBeginning = typed.length() >= 3 && name.startsWith(typed);
        return isBeginning ? 1 + (name.length() - typed.length()) / 100.0 : Double.MAX_VALUE;
    }

    /** One slip in four keystrokes, three at most. */
    private static double limit(int length) {
        return length < 3 ? 0.5 : Math.min(3.0, Math.max(1.2, length / 4.0));
    }
}
