package dev.gongbu.aws.find;

import dev.gongbu.store.Decoder;
import dev.gongbu.store.Decoder.Nonsense;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** How well each command and each service fits one word of a question. */
final class Scores {

    private static final double SENTENCE = 0.7;
    private static final double REMARK = 0.25;

    /** What each further word of a phrase adds: the more words fit, the surer it is. */
    private static final double LONGER = 0.25;

    private final float[] commands;
    private final float[] services;

    /** A word in the names of more services than these does not say which is meant. */
    private static final int MOST_SERVICES = 20;

    private final KeyBlocks tokens;
    private final int[] firsts;

    private Scores(KeyBlocks tokens, int[] firsts) {
        this.tokens = tokens;
        this.firsts = firsts;
        this.services = new float[firsts.length - 1];
        this.commands = new float[firsts[firsts.length - 1]];
    }

    /**
     * The best of what a word may stand for, for each command and service.
     *
     * @param firsts the number of each service's first command, and the number of all
     */
    static Scores of(KeyBlocks tokens, List<Alternative> term, int[] firsts) throws Nonsense {
        var scores = new Scores(tokens, firsts);
        for (var alternative : term) {
            scores.add(alternative);
        }
        return scores;
    }

    float command(int number) {
        return commands[number];
    }

    float service(int number) {
        return services[number];
    }

    private void add(Alternative alternative) throws Nonsense {
        var list = alternative.tokens();
        double share = alternative.weight() * (1 + LONGER * (list.size() - 1)) / list.size();
        if (list.size() == 1) {
            add(list.getFirst(), share, commands, null, 0);
            add(CommandIndex.OF_SERVICE + list.getFirst(), share, services, null, 0);
            return;
        }
        addPhrase(list, share);
    }

    /** Of several tokens all have to be there: a part of a phrase is another thing. */
    private void addPhrase(List<String> list, double share) throws Nonsense {
        var found = new float[commands.length];
        var hits = new byte[commands.length];
        for (int t = 0; t < list.size(); t++) {
            add(list.get(t), share, found, hits, 1 << t);
            addOfService(list.get(t), share * CommandFinder.OF_SERVICE, found, hits, 1 << t);
        }
        int all = (1 << list.size()) - 1;
        for (int i = 0; i < commands.length; i++) {
            if (hits[i] == all && found[i] > commands[i]) {
                commands[i] = found[i];
            }
        }
    }

    /** What a service is called counts for each of its commands, unless it is called so itself. */
    private void addOfService(String token, double share, float[] into, byte[] hits, int bit)
            throws Nonsense {
        Decoder in = tokens.find(CommandIndex.OF_SERVICE + token);
        int count = in == null ? 0 : in.count();
        if (in == null || count > MOST_SERVICES) {
            return;
        }
        int service = 0;
        for (int i = 0; i < count; i++) {
            int step = in.number();
            service += step >>> 4;
            if (service < 0 || service >= services.length) {
                throw new Nonsense();
            }
            for (int c = firsts[service]; c < firsts[service + 1]; c++) {
                if ((hits[c] & bit) == 0) {
                    into[c] += (float) share;
                    hits[c] |= (byte) bit;
                }
            }
        }
    }

    /** Adds to sums and marks what was hit, or, without marks, keeps the best. */
    private void add(String token, double share, float[] into, byte @Nullable [] hits, int bit)
            throws Nonsense {
        Decoder in = tokens.find(token);
        if (in == null) {
            return;
        }
        int count = in.count();
        double rarity = rarity(count, into.length);
        int number = 0;
        for (int i = 0; i < count; i++) {
            int step = in.number();
            number += step >>> 4;
            if (number < 0 || number >= into.length) {
                throw new Nonsense();
            }
            float score = (float) (share * field(step & 15) * rarity);
            if (hits == null) {
                into[number] = Math.max(into[number], score);
            } else {
                into[number] += score;
                hits[number] |= (byte) bit;
            }
        }
    }

    /** From a third for what stands everywhere to one for what stands once. */
    private static double rarity(int count, int all) {
        return 1 - 0.7 * Math.log(Math.max(1, count)) / Math.log(Math.max(2, all));
    }

    private static double field(int fields) {
        if ((fields & (CommandIndex.VERB | CommandIndex.NAME)) != 0) {
            return 1;
        }
        return (fields & CommandIndex.SENTENCE) != 0 ? SENTENCE : REMARK;
    }
}
