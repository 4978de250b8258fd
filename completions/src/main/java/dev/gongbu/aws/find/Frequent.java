package dev.gongbu.aws.find;

import dev.gongbu.aws.FrequentServices;

/** Which services a learner means where several have a command of one name. */
final class Frequent {

    private Frequent() {}

    /** From 1 for the most frequent to 0 for the others. */
    static double of(String service) {
        int rank = FrequentServices.rank(service);
        int count = FrequentServices.count();
        return rank == count ? 0 : 1 - 0.5 * rank / count;
    }
}
