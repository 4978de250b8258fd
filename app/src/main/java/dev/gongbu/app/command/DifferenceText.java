package dev.gongbu.app.command;

import dev.gongbu.grade.SyllableDiff;

/**
 * What was typed beside what was expected, syllable by syllable: {@code 인터[-페-]{+페이+}스}, told by
 * signs as well as by colours.
 */
final class DifferenceText {
    private final SyllableDiff difference;

    DifferenceText(String typed, String expected) {
        difference = SyllableDiff.of(typed, expected);
    }

    /** Whether so much is equal that the rest is worth a look. */
    boolean isAlike() {
        int equal = 0;
        int other = 0;
        for (var run : difference.runs()) {
            if (run.side() == SyllableDiff.Side.EQUAL) {
                equal += run.text().length();
            } else {
                other += run.text().length();
            }
        }
        return equal > 0 && other <= 2 * equal;
    }

    Ink in(Ink ink) {
        for (var run : difference.runs()) {
            switch (run.side()) {
                case EQUAL -> ink.add(run.text());
                case TYPED -> ink.add(Style.WRONG, "[-" + run.text() + "-]");
                case EXPECTED -> ink.add(Style.RIGHT, "{+" + run.text() + "+}");
            }
        }
        return ink;
    }
}
