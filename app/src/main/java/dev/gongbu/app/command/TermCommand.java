package dev.gongbu.app.command;

import dev.gongbu.app.json.TermsJson;
import dev.gongbu.korean.Nearest;
import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Term;
import dev.gongbu.note.store.LibraryFile;

import java.util.ArrayList;
import java.util.List;

/** Says what a word of the field means. */
final class TermCommand implements Command {
    private static final int MOST_OFFERS = 5;
    private static final double SPREAD = 1.0;

    private static final Option LIST = Option.ofSwitch("--list", "용어를 늘어놓는다", "List the terms");
    private static final Option TOPIC =
            Option.of("--topic", "주제,…", "이 주제의 용어만", "Of these topics")
                    .takingSeveral(Words.Names.TOPICS);

    @Override
    public List<Option> options() {
        return List.of(LIST, TOPIC, Options.JSON);
    }

    @Override
    public List<Words> words(List<String> before) {
        return Words.oneOf(Words.Names.TERMS, before);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var arguments = invocation.arguments();
        var word = String.join(" ", arguments.words());
        var topics = arguments.values(TOPIC.name());
        if (word.isBlank() && !arguments.has(LIST.name()) && topics.isEmpty()) {
            throw Failure.usage(
                    "뜻이 궁금한 말을 적는다. 예: gongbu term 멱등성 (모든 용어: gongbu term --list)",
                    "Name a term. Try: gongbu term DLQ (all terms: gongbu term --list)");
        }
        var library = invocation.installation().library();
        var terms = of(topics, library);
        var found = word.isBlank() ? terms : find(word, terms, library);
        if (arguments.has(Options.JSON.name())) {
            invocation.print(TermsJson.document(found));
        } else {
            invocation.page(new TermList(library, invocation).of(found));
        }
        return ExitCode.FOUND;
    }

    private static List<Term> of(List<String> topics, LibraryFile library) {
        if (topics.isEmpty()) {
            return library.terms();
        }
        var finder = new TopicFinder(library.topics());
        var ids = new ArrayList<String>();
        for (var topic : topics) {
            ids.add(finder.find(topic).id());
        }
        return library.terms(ids);
    }

    /** The terms of that name; where a term is called so by its own name, not those by another. */
    private static List<Term> find(String word, List<Term> terms, LibraryFile library) {
        var key = TextNormalizer.spaceless(word);
        var own = new ArrayList<Term>();
        var other = new ArrayList<Term>();
        for (var term : terms) {
            if (term.id().equals(word) || is(term.ko(), key) || is(term.en(), key)) {
                own.add(term);
            } else if (isName(term, key)) {
                other.add(term);
            }
        }
        if (own.isEmpty() && other.isEmpty()) {
            throw missing(word, terms, library);
        }
        return own.isEmpty() ? other : own;
    }

    private static boolean isName(Term term, String key) {
        for (var name : term.names()) {
            if (is(name, key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String name, String key) {
        return !key.isEmpty() && TextNormalizer.spaceless(name).equals(key);
    }

    private static Failure missing(String word, List<Term> terms, LibraryFile library) {
        var topics = new TopicFinder(library.topics()).exact(word);
        if (topics.size() == 1) {
            var show = "gongbu show " + topics.getFirst().id();
            return Failure.nothing(
                    Typed.quoted(word) + "의 뜻은 노트에 있다: " + show,
                    Typed.quoted(word) + " has a note of its own: " + show);
        }
        var near = Nearest.among(terms, word, Term::names, SPREAD, MOST_OFFERS);
        if (near.isEmpty()) {
            var search = "gongbu search " + ShellWord.quoted(Typed.shown(word));
            return Failure.nothing(
                    Typed.named(word) + " 용어는 없다. 노트에서 찾으려면: " + search,
                    "There is no term " + Typed.quoted(word) + ". To search the notes: " + search);
        }
        var words = new ArrayList<String>();
        for (var term : near) {
            words.add(term.ko());
        }
        var offers = String.join(", ", words);
        return Failure.nothing(
                Typed.named(word) + " 용어는 없다. 혹시 " + offers + "?",
                "There is no term " + Typed.quoted(word) + ". Did you mean " + offers + "?");
    }
}
