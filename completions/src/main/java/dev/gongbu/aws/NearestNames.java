package dev.gongbu.aws;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;
import dev.gongbu.korean.Nearest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The names of services, commands and options that somebody may have meant: after slips of the
 * fingers, with words in another order, with another verb ({@code list-} for {@code describe-}), as
 * the API writes them ({@code QueueUrl}), or typed with the Korean layout on.
 */
public final class NearestNames {

    private static final int MOST = 3;

    /** How much farther than the nearest another may be. */
    private static final double SPREAD = 1.0;

    /** Names are shorter; what is longer is no slip. */
    private static final int LONGEST = 100;

    private static final int LONGEST_SLIP = 3;

    private static final double LAYOUT = 0.5;

    private NearestNames() {}

    private record Offer(String name, double distance) {}

    /**
     * The names that were most likely meant.
     *
     * @param names all that would be right, without leading dashes
     * @param typed what was typed, with or without them
     * @return at most three, nearest first; empty where nothing is near
     */
    public static List<String> among(Collection<String> names, String typed) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        var spelled = spelled(typed);
        double layout = Hangul.containsHangul(typed) ? LAYOUT : 0;
        var words = new NameWords(spelled);
        var offers = new ArrayList<Offer>();
        for (var name : names) {
            double distance = Math.min(slips(spelled, name), words.distance(name));
            if (distance < Double.MAX_VALUE) {
                offers.add(new Offer(name, distance + layout));
            }
        }
        offers.sort(
                Comparator.comparingDouble(Offer::distance)
                        .thenComparingInt(offer -> offer.name().length())
                        .thenComparing(Offer::name));
        return offers.stream()
                .filter(offer -> offer.distance() <= offers.getFirst().distance() + SPREAD)
                .limit(MOST)
                .map(Offer::name)
                .toList();
    }

    /** Most names are too long or too short, which is seen without measuring. */
    private static double slips(String spelled, String name) {
        boolean near =
                Math.abs(spelled.length() - name.length()) <= LONGEST_SLIP
                        || name.startsWith(spelled);
        return near ? Nearest.distance(spelled, name) : Double.MAX_VALUE;
    }

    /** As the command line would spell it: in Latin letters, in lower case, with hyphens. */
    private static String spelled(String typed) {
        var latin = Hangul.containsHangul(typed) ? Keyboard.toLatin(typed) : typed;
        var spelled = new StringBuilder(latin.length() + 8);
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if (c == '_' || c == ' ' || c == '-') {
                hyphen(spelled);
            } else {
                if (Character.isUpperCase(c) && beginsWord(latin, i)) {
                    hyphen(spelled);
                }
                spelled.append(c);
            }
        }
        return spelled.toString().toLowerCase(Locale.ROOT);
    }

    /** A capital behind a small letter, or before one: the U of queueUrl, the S of DBSnapshot. */
    private static boolean beginsWord(String text, int at) {
        boolean behindSmall = at > 0 && Character.isLowerCase(text.charAt(at - 1));
        boolean beforeSmall = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
        return behindSmall || beforeSmall;
    }

    private static void hyphen(StringBuilder spelled) {
        if (!spelled.isEmpty() && spelled.charAt(spelled.length() - 1) != '-') {
            spelled.append('-');
        }
    }
}
