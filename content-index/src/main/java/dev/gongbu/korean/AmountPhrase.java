package dev.gongbu.korean;

import java.util.List;

/**
 * What an answer in numbers says: 최대 15분, 1분~14일, 무제한.
 *
 * @param bound the word that goes with it
 * @param ends one amount, or the two ends of a range, or none for something without a limit
 */
public record AmountPhrase(Bound bound, List<Amount> ends) {

    /** What a word makes of an amount. */
    public enum Bound {
        /** No word, or one that says nothing: 약, 정도. */
        NONE,
        /** 이하, 이내, 최대. */
        AT_MOST,
        /** 이상, 최소. */
        AT_LEAST,
        /** 미만. */
        BELOW,
        /** 초과. */
        ABOVE
    }

    public AmountPhrase {
        ends = List.copyOf(ends);
    }

    /** Whether there is no limit: 무제한. */
    public boolean isUnlimited() {
        return ends.isEmpty();
    }

    /** Whether it has two ends. */
    public boolean isRange() {
        return ends.size() == 2;
    }

    /** Whether all that it says has no unit. */
    public boolean isBare() {
        for (var end : ends) {
            if (!end.isBare()) {
                return false;
            }
        }
        return !ends.isEmpty();
    }

    /** Whether both say the same amounts; the words aside. */
    public boolean equalTo(AmountPhrase other) {
        if (ends.size() != other.ends.size()) {
            return false;
        }
        for (int i = 0; i < ends.size(); i++) {
            if (!ends.get(i).equalTo(other.ends.get(i))) {
                return false;
            }
        }
        return true;
    }
}
