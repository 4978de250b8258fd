package dev.gongbu.grade;

import dev.gongbu.korean.LetterNames;
import dev.gongbu.korean.TextNormalizer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The keys under which names meet: an answer is right where one of its keys is one of the accepted
 * spelling's. Remembers what it worked out: one for each answer that is graded, since all that was
 * typed is held against all that is accepted, several times over.
 */
final class NameForms {

    private static final String[] MAKERS = {"amazon", "aws", "아마존"};
    private static final int LONGEST = 400;

    private final Spellings spellings;
    private final Terms terms;
    private final Map<String, Set<String>> accepted = new HashMap<>();
    private final Map<String, Set<String>> typed = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    NameForms(Spellings spellings, Terms terms) {
        this.spellings = spellings;
        this.terms = terms;
    }

    /** The keys of a spelling that an author accepts. */
    Set<String> accepted(String spelling) {
        return accepted.computeIfAbsent(spelling, this::keysOfSpelling);
    }

    /**
     * The keys of what was typed, the most literal first; empty where it is too long for a name.
     */
    Set<String> typed(String text) {
        return typed.computeIfAbsent(text, this::keysOfAnswer);
    }

    private Set<String> keysOfSpelling(String spelling) {
        var keys = new LinkedHashSet<String>();
        String plain = lower(spelling);
        add(plain, keys);
        String service = withoutMaker(plain);
        boolean spaced = plain.length() > service.length() && plain.contains(" " + service);
        if (!service.isEmpty() && spaced) {
            add(service, keys);
        }
        String outside = withoutBracket(plain);
        if (!outside.isEmpty()) {
            add(outside, keys);
        }
        return keys;
    }

    private Set<String> keysOfAnswer(String text) {
        var keys = new LinkedHashSet<String>();
        if (text.length() > LONGEST) {
            return keys;
        }
        String plain = lower(text);
        boolean term = isTerm(plain);
        add(Endings.trimmed(plain), keys);
        for (var name : term ? Set.of(plain) : Endings.without(plain)) {
            add(name, keys);
            String service = withoutMaker(name);
            boolean spaced = name.contains(" " + service);
            if (!service.isEmpty() && (spaced || !term)) {
                add(service, keys);
            }
            for (var letters : LetterNames.spelled(NameKey.of(name))) {
                keys.add(letters);
            }
        }
        return keys;
    }

    /** Whether an answer is a spelling, as names are compared. */
    boolean same(String spelling, String typed) {
        var keys = typed(typed);
        for (var key : accepted(spelling)) {
            if (keys.contains(key)) {
                return NameKey.of(typed).equals(NameKey.of(spelling))
                        || !areDifferent(spelling, typed);
            }
        }
        return false;
    }

    private boolean areDifferent(String spelling, String typed) {
        String one = TextNormalizer.spaceless(spelling);
        return terms.areDifferent(one, TextNormalizer.spaceless(typed));
    }

    /** The literal key of a text: its own spelling alone. */
    String key(String text) {
        return keys.computeIfAbsent(text, name -> spellings.plain(NameKey.of(name)));
    }

    /** Whether what was typed is a term by itself. */
    boolean isTerm(String text) {
        String spaceless = TextNormalizer.spaceless(text);
        return !spaceless.isEmpty() && terms.isTerm(spaceless);
    }

    private void add(String text, Set<String> keys) {
        String key = spellings.plain(NameKey.of(text));
        if (key.isEmpty()) {
            return;
        }
        keys.add(key);
        keys.add(spellings.plain(NameKey.singular(text)));
        keys.add(Plurals.singular(key));
    }

    private static String lower(String text) {
        return TextNormalizer.normalize(text.strip()).text().strip();
    }

    private static String withoutMaker(String name) {
        for (String maker : MAKERS) {
            if (name.startsWith(maker)) {
                return name.substring(maker.length()).strip();
            }
        }
        return "";
    }

    /** What stands before a bracket at the end, or nothing. */
    static String withoutBracket(String name) {
        int open = name.indexOf('(');
        return open > 0 && name.endsWith(")") ? name.substring(0, open).strip() : "";
    }
}
