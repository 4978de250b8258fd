package dev.gongbu.aws.find;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Particles;
import dev.gongbu.store.Encoder;
import dev.gongbu.store.StoredFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the file in which {@link CommandFinder} finds commands. */
public final class CommandIndex {

    /** The name is 'gongbuFD'. */
    static final StoredFile.Kind KIND = new StoredFile.Kind(0x676f_6e67_6275_4644L, 1);

    /** How many keys lie in one chunk. */
    static final int BLOCK = 64;

    static final int VERB = 1;
    static final int NAME = 2;
    static final int SENTENCE = 4;
    static final int REMARK = 8;

    /** Stands before the words of a service as a whole. */
    static final String OF_SERVICE = "@";

    private final CommandModel model;
    private final List<Integer> firsts = new ArrayList<>();
    private final TreeMap<String, TreeMap<Integer, Integer>> postings = new TreeMap<>();
    private final Encoder services = new Encoder();
    private final Encoder commands = new Encoder();

    private CommandIndex(CommandModel model) {
        this.model = model;
    }

    /**
     * Writes the file, either whole or not at all.
     *
     * @param model the commands
     * @param equivalents words and phrases that mean the same, in Korean and English, such as
     *     glossaries have; may be empty
     * @param names other names of services, by the service's name
     */
    public static void write(
            CommandModel model,
            List<List<String>> equivalents,
            Map<String, List<String>> names,
            Path path) {
        var index = new CommandIndex(model);
        index.gather(names);
        var words = new Equivalents();
        words.addOwn();
        for (var group : equivalents) {
            words.addGroup(group);
        }
        index.file(words).write(path, KIND);
    }

    private void gather(Map<String, List<String>> names) {
        int number = 0;
        var all = model.services();
        services.number(all.size());
        for (int i = 0; i < all.size(); i++) {
            var service = all.get(i);
            services.text(service.name());
            services.number(number);
            firsts.add(number);
            addService(i, service, names.getOrDefault(service.name(), List.of()));
            for (var heading : model.operations(service.name())) {
                addCommand(number++, heading);
            }
        }
        services.number(number);
        firsts.add(number);
    }

    private void addService(int number, CommandModel.Service service, List<String> names) {
        put(OF_SERVICE + service.name(), number, NAME);
        for (String token : Tokens.of(service.name() + " " + service.title())) {
            if (!token.equals("amazon") && !token.equals("aws")) {
                put(OF_SERVICE + token, number, NAME);
            }
        }
        for (String name : names) {
            put(OF_SERVICE + Equivalents.key(name), number, NAME);
        }
        for (String token : koreanTokens(service.korean())) {
            put(OF_SERVICE + token, number, SENTENCE);
        }
    }

    private void addCommand(int number, CommandModel.Heading heading) {
        var words = Tokens.of(heading.name());
        for (int i = 0; i < words.size(); i++) {
            put(words.get(i), number, i == 0 ? VERB : NAME);
        }
        int end = heading.korean().indexOf(". ");
        String first = end < 0 ? heading.korean() : heading.korean().substring(0, end);
        for (String token : koreanTokens(first)) {
            put(token, number, SENTENCE);
        }
        for (String token : koreanTokens(heading.korean().substring(first.length()))) {
            put(token, number, REMARK);
        }
        boolean isTold = !heading.korean().isEmpty() && !heading.deprecated();
        commands.number(Math.min(words.size(), 30) * 2 + (isTold ? 1 : 0));
    }

    /** The words of a sentence, and each without its particle. */
    private static Set<String> koreanTokens(String sentence) {
        var tokens = new HashSet<String>();
        for (String token : Tokens.of(sentence)) {
            tokens.add(token);
            if (Hangul.containsHangul(token)) {
                for (String stem : Particles.stems(token)) {
                    if (stem.length() > 1) {
                        tokens.add(stem);
                    }
                }
            }
        }
        return tokens;
    }

    private void put(String token, int number, int field) {
        postings.computeIfAbsent(token, _ -> new TreeMap<>())
                .merge(number, field, (one, two) -> one | two);
    }

    private StoredFile.Writer file(Equivalents words) {
        var file = new StoredFile.Writer();
        var directory = file.directory();
        directory.part(services.bytes());
        directory.part(commands.bytes());
        blocks(file, postings, CommandIndex::posting);
        blocks(file, useful(words.known()), CommandIndex::alternatives);
        return file;
    }

    /** Without what no command and no service has. */
    private Map<String, List<Alternative>> useful(Map<String, List<Alternative>> known) {
        var useful = new TreeMap<String, List<Alternative>>();
        known.forEach((key, alternatives) -> {
            var kept = new ArrayList<Alternative>();
            for (var alternative : alternatives) {
                if (isKnown(alternative)) {
                    kept.add(alternative);
                }
            }
            if (!kept.isEmpty()) {
                useful.put(key, kept);
            }
        });
        return useful;
    }

    /** Whether any command has all of it, in its own name or sentence or in its service's. */
    private boolean isKnown(Alternative alternative) {
        Set<Integer> all = null;
        for (String token : alternative.tokens()) {
            var having = commandsWith(token);
            if (all == null) {
                all = having;
            } else {
                all.retainAll(having);
            }
        }
        return all != null && !all.isEmpty();
    }

    private Set<Integer> commandsWith(String token) {
        var nowhere = new TreeMap<Integer, Integer>();
        var having = new HashSet<Integer>(postings.getOrDefault(token, nowhere).keySet());
        for (int service : postings.getOrDefault(OF_SERVICE + token, nowhere).keySet()) {
            for (int i = firsts.get(service); i < firsts.get(service + 1); i++) {
                having.add(i);
            }
        }
        return having;
    }

    private interface Writing<T> {
        void write(Encoder out, T value);
    }

    private static <T> void blocks(
            StoredFile.Writer file, Map<String, T> entries, Writing<T> writing) {
        var sorted = List.copyOf(entries.entrySet());
        var directory = file.directory();
        directory.number((sorted.size() + BLOCK - 1) / BLOCK);
        for (int from = 0; from < sorted.size(); from += BLOCK) {
            var block = sorted.subList(from, Math.min(sorted.size(), from + BLOCK));
            var out = new Encoder();
            out.number(block.size());
            for (var entry : block) {
                out.text(entry.getKey());
                var value = new Encoder();
                writing.write(value, entry.getValue());
                out.part(value.bytes());
            }
            directory.text(block.getFirst().getKey());
            file.add(out).write(directory);
        }
    }

    private static void posting(Encoder out, Map<Integer, Integer> places) {
        out.number(places.size());
        int before = 0;
        for (var place : places.entrySet()) {
            out.number((place.getKey() - before) * 16 + place.getValue());
            before = place.getKey();
        }
    }

    private static void alternatives(Encoder out, List<Alternative> list) {
        out.number(list.size());
        for (var alternative : list) {
            out.texts(alternative.tokens());
            out.number((int) Math.round(alternative.weight() * 100));
        }
    }
}
