package dev.gongbu.aws.find;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.store.Decoder.Nonsense;
import dev.gongbu.store.StoredFile;
import dev.gongbu.store.StoredFileException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds commands by Korean and English words: 대기열 만들기 finds {@code sqs create-queue}. May be shared
 * between threads. Every method throws a {@link StoredFileException} where what it reads is
 * damaged.
 */
public final class CommandFinder {

    /** What a word counts that fits the service, but not the command. */
    static final double OF_SERVICE = 0.7;

    /** What counts for a command with a sentence: it is one of those that are used most. */
    private static final double TOLD = 0.1;

    /** What counts where the words are the whole name. */
    private static final double WHOLE = 0.15;

    private static final double FREQUENT = 0.15;

    /** What each word of the name costs that nobody asked for. */
    private static final double REST = 0.08;

    /** What scores less than this share of the best only fits in passing. */
    private static final double NEAR = 0.45;

    private final StoredFile file;
    private final CommandModel model;
    private final String[] services;

    /** The number of each service's first command, and behind the last the number of all. */
    private final int[] firsts;

    /** Twice the number of words in each command's name, and one more where it has a sentence. */
    private final byte[] commands;

    private final KeyBlocks tokens;
    private final KeyBlocks equivalents;

    private CommandFinder(StoredFile file, CommandModel model) throws Nonsense {
        this.file = file;
        this.model = model;
        var directory = file.directory();
        var in = directory.part().decoder();
        int count = in.count();
        services = new String[count];
        firsts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            services[i] = in.text();
            firsts[i] = in.number();
            if (firsts[i] < (i == 0 ? 0 : firsts[i - 1])) {
                throw new Nonsense();
            }
        }
        var each = directory.part().decoder();
        int all = in.number();
        if (all < (count == 0 ? 0 : firsts[count - 1]) || all > 1_000_000) {
            throw new Nonsense();
        }
        firsts[count] = all;
        commands = new byte[all];
        for (int i = 0; i < all; i++) {
            commands[i] = (byte) each.number();
        }
        tokens = KeyBlocks.read(file, directory);
        equivalents = KeyBlocks.read(file, directory);
    }

    /**
     * Opens a file.
     *
     * @param path a file that {@link CommandIndex#write} wrote
     * @param model the same model that it was written for
     * @throws StoredFileException where it is missing, another file, of another version or damaged
     */
    public static CommandFinder open(Path path, CommandModel model) {
        var file = StoredFile.open(path, CommandIndex.KIND);
        try {
            return new CommandFinder(file, model);
        } catch (Nonsense e) {
            throw file.damaged(e);
        }
    }

    /**
     * The commands that fit some words.
     *
     * @param words Korean or English, in any order
     * @param most the greatest number of commands
     * @return the best first; empty where nothing fits
     */
    public List<FoundCommand> find(String words, int most) {
        try {
            var terms = new Question(tokens, equivalents).read(words);
            return terms.isEmpty() ? List.of() : best(terms, most);
        } catch (Nonsense e) {
            throw file.damaged(e);
        }
    }

    private List<FoundCommand> best(List<List<Alternative>> terms, int most) throws Nonsense {
        var scores = new ArrayList<Scores>(terms.size());
        for (var term : terms) {
            scores.add(Scores.of(tokens, term, firsts));
        }
        var ranked = new Ranked[commands.length];
        int count = 0;
        for (int s = 0; s < services.length; s++) {
            for (int i = firsts[s]; i < firsts[s + 1]; i++) {
                double score = score(scores, s, i);
                if (score > 0) {
                    ranked[count++] = new Ranked(score, s, i);
                }
            }
        }
        Arrays.sort(ranked, 0, count);
        int kept = 0;
        while (kept < Math.min(count, most) && ranked[kept].score >= NEAR * ranked[0].score) {
            kept++;
        }
        return named(ranked, kept);
    }

    private double score(List<Scores> scores, int service, int command) {
        double sum = 0;
        int matched = 0;
        int inName = 0;
        for (int t = 0; t < scores.size(); t++) {
            double own = scores.get(t).command(command);
            double ofService = OF_SERVICE * scores.get(t).service(service);
            double best = Math.max(own, ofService) + 0.2 * Math.min(own, ofService);
            sum += best;
            matched += best > 0 ? 1 : 0;
            inName += own > 0 ? 1 : 0;
        }
        if (matched == 0) {
            return 0;
        }
        double coverage = (double) matched / scores.size();
        int words = commands[command] >> 1;
        double rest = Math.max(0, words - inName);
        double told = (commands[command] & 1) == 1 ? TOLD : 0;
        double whole = rest == 0 && matched == scores.size() ? WHOLE : 0;
        double known = told + whole + FREQUENT * Frequent.of(services[service]);
        return sum * coverage * coverage + known - REST * rest;
    }

    private List<FoundCommand> named(Ranked[] ranked, int count) throws Nonsense {
        var headings = new HashMap<String, List<CommandModel.Heading>>();
        var found = new ArrayList<FoundCommand>(count);
        for (int i = 0; i < count; i++) {
            String service = services[ranked[i].service];
            var list = headings(service, headings);
            int place = ranked[i].command - firsts[ranked[i].service];
            if (place >= list.size()) {
                throw new Nonsense();
            }
            found.add(new FoundCommand(service, list.get(place), ranked[i].score));
        }
        return found;
    }

    private List<CommandModel.Heading> headings(
            String service, Map<String, List<CommandModel.Heading>> known) {
        var list = known.get(service);
        if (list == null) {
            list = model.operations(service);
            known.put(service, list);
        }
        return list;
    }

    private static final class Ranked implements Comparable<Ranked> {
        private final double score;
        private final int service;
        private final int command;

        Ranked(double score, int service, int command) {
            this.score = score;
            this.service = service;
            this.command = command;
        }

        @Override
        public int compareTo(Ranked other) {
            int order = Double.compare(other.score, score);
            return order == 0 ? Integer.compare(command, other.command) : order;
        }
    }
}
