package dev.gongbu.exercise.store;

import dev.gongbu.exercise.Domain;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Origin;
import dev.gongbu.store.Decoder;
import dev.gongbu.store.Decoder.Nonsense;
import dev.gongbu.store.Encoder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The lists of topics and of prerequisites that many exercises share, each kept once: two thousand
 * heads are decoded before the first prompt.
 */
final class HeadTables {

    private static final Kind[] KINDS = Kind.values();
    private static final Domain[] DOMAINS = Domain.values();
    private static final Origin[] ORIGINS = Origin.values();

    private final List<List<String>> lists;

    private HeadTables(List<List<String>> lists) {
        this.lists = lists;
    }

    static HeadTables of(List<Exercise> exercises) {
        var lists = new LinkedHashSet<List<String>>();
        var ids = new HashSet<String>();
        for (var exercise : exercises) {
            lists.add(exercise.head().topics());
            lists.add(exercise.head().requires());
            if (!ids.add(exercise.id())) {
                throw new IllegalArgumentException("two exercises with the id " + exercise.id());
            }
        }
        return new HeadTables(new ArrayList<>(lists));
    }

    void write(Encoder out) {
        out.list(lists, Encoder::texts);
    }

    static HeadTables read(Decoder in) throws Nonsense {
        int count = in.count();
        var lists = new ArrayList<List<String>>(count);
        for (int i = 0; i < count; i++) {
            lists.add(List.copyOf(in.texts()));
        }
        return new HeadTables(lists);
    }

    void head(Encoder out, Head head) {
        out.text(head.id());
        out.number(head.revision());
        out.number(head.kind().ordinal());
        out.text(head.title());
        out.number(lists.indexOf(head.topics()));
        out.number(head.difficulty());
        var domain = head.domain();
        out.number(domain == null ? DOMAINS.length : domain.ordinal());
        out.number(head.origin().ordinal());
        out.number(lists.indexOf(head.requires()));
    }

    Head head(Decoder in) throws Nonsense {
        try {
            return new Head(
                    in.text(),
                    in.number(),
                    KINDS[in.below(KINDS.length)],
                    in.text(),
                    list(in),
                    in.below(6),
                    domain(in),
                    ORIGINS[in.below(ORIGINS.length)],
                    list(in));
        } catch (IllegalArgumentException _) {
            throw new Nonsense();
        }
    }

    private List<String> list(Decoder in) throws Nonsense {
        return lists.get(in.below(lists.size()));
    }

    private static @Nullable Domain domain(Decoder in) throws Nonsense {
        int number = in.below(DOMAINS.length + 1);
        return number == DOMAINS.length ? null : DOMAINS[number];
    }
}
