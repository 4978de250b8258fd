package dev.gongbu.korean;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The one normaliser of index and query: NFC, lower case, full width to half width, middle dots to
 * spaces, typographic dashes and quotes to plain ones; soft hyphens and zero-width characters go.
 */
public final class TextNormalizer {

    /**
     * More marks than any script piles on a letter; Unicode's stream-safe texts have at most 30.
     */
    private static final int LONGEST_CLUSTER = 32;

    private TextNormalizer() {}

    /** Normalises {@code source}; every place of the result knows its place in {@code source}. */
    public static NormalizedText normalize(String source) {
        var cased = new StringBuilder(source.length());
        var offsets = new int[source.length() + 1];
        int i = 0;
        while (i < source.length()) {
            if (cased.length() + 1 >= offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            int end = clusterEnd(source, i);
            if (end == i + 1) {
                offsets = single(source.charAt(i), i, cased, offsets);
            } else {
                offsets = cluster(source, i, end, cased, offsets);
            }
            i = end;
        }
        offsets = Arrays.copyOf(offsets, cased.length() + 1);
        offsets[cased.length()] = source.length();
        return new NormalizedText(lower(cased), cased.toString(), offsets);
    }

    /**
     * {@code text} normalised, with all white space taken out: the key under which names are kept.
     */
    public static String spaceless(String text) {
        String normal = normalize(text).text();
        var key = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            if (Character.isLetterOrDigit(normal.charAt(i))) {
                key.append(normal.charAt(i));
            }
        }
        return key.toString();
    }

    private static String lower(StringBuilder cased) {
        var lower = new char[cased.length()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(cased.charAt(i));
        }
        return new String(lower);
    }

    private static int clusterEnd(String source, int start) {
        int most = Math.min(source.length(), start + LONGEST_CLUSTER);
        int end = start + 1;
        while (end < most && joins(source.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Conjoining vowels and finals (U+1160..U+11FF) and combining marks belong to what stands
     * before.
     */
    private static boolean joins(char c) {
        if (c < 0x300) {
            return false;
        }
        return c >= 0x1160 && c <= 0x11FF
                || c <= 0x36F
                || c >= 0x20D0 && c <= 0x20FF
                || c == 0x3099
                || c == 0x309A;
    }

    private static int[] single(char c, int at, StringBuilder out, int[] offsets) {
        if (c < 0x7F || Hangul.isSyllable(c)) {
            offsets[out.length()] = at;
            out.append(c < ' ' && c != '\n' ? ' ' : c);
            return offsets;
        }
        char plain = plain(c);
        if (plain != 0) {
            offsets[out.length()] = at;
            out.append(plain);
            return offsets;
        }
        return dropped(c) ? offsets : cluster(String.valueOf(c), at, at, out, offsets);
    }

    private static int[] cluster(
            String source, int start, int end, StringBuilder out, int[] offsets) {
        String piece = start == end ? source : source.substring(start, end);
        String composed = Normalizer.normalize(piece, Normalizer.Form.NFC);
        int[] room = offsets;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            char plain = plain(c);
            if (plain == 0 && dropped(c)) {
                continue;
            }
            if (out.length() >= room.length) {
                room = Arrays.copyOf(room, room.length * 2);
            }
            room[out.length()] = start;
            out.append(plain != 0 ? plain : c);
        }
        return room;
    }

    private static boolean dropped(char c) {
        return c == 0xAD
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0xFEFF
                || c >= 0xFE00 && c <= 0xFE0F;
    }

    /** The plain character for one that is another way of writing it, or 0 where there is none. */
    private static char plain(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case 0xA0, 0x3000, 0xB7, 0x318D, 0x30FB, 0x2022, 0x2027, 0x22C5, 0x119E, 0x7F -> ' ';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
            case 0x2018, 0x2019 -> '\'';
            case 0x201C, 0x201D -> '"';
            case 0x223C, 0x301C -> '~';
            default -> c >= 0x80 && c <= 0x9F || c >= 0x2000 && c <= 0x200A ? ' ' : 0;
        };
    }
}
