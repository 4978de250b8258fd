package dev.gongbu.app.command;

import dev.gongbu.app.json.NoteJson;
import dev.gongbu.korean.Nearest;
import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.layout.NoteMarkdown;
import dev.gongbu.note.Note;
import dev.gongbu.note.Section;
import dev.gongbu.note.Topic;
import dev.gongbu.note.store.LibraryFile;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Shows a note or one section of it. */
final class ShowCommand implements Command {
    private static final Option MARKDOWN = Option.ofSwitch("--markdown", "마크다운으로", "As Markdown");

    @Override
    public List<Option> options() {
        return List.of(MARKDOWN, Options.JSON);
    }

    @Override
    public List<Words> words(List<String> before) {
        return before.isEmpty()
                ? List.of(Words.Names.TOPICS)
                : List.of(new Words.Sections(), new Words.Rest(Words.Names.TOPICS));
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var words = invocation.arguments().words();
        if (words.isEmpty()) {
            throw Failure.usage(
                    "펼칠 주제를 적는다. 예: gongbu show sqs (모든 주제: gongbu topics)",
                    "Name a topic. Try: gongbu show sqs (all topics: gongbu topics)");
        }
        var library = invocation.installation().library();
        var wanted = wanted(words, library);
        if (invocation.arguments().has(Options.JSON.name())) {
            var exercises =
                    invocation.installation().links().exercisesOf(wanted.note().topic().id());
            invocation.print(NoteJson.document(wanted.note(), wanted.section(), exercises));
        } else if (invocation.arguments().has(MARKDOWN.name())) {
            invocation.print(markdown(wanted));
        } else {
            var text = new NotePage(invocation, library);
            invocation.page(text.of(wanted.note(), wanted.section()));
        }
        return ExitCode.FOUND;
    }

    private static String markdown(Wanted wanted) {
        var section = wanted.section();
        return section == null ? NoteMarkdown.of(wanted.note()) : NoteMarkdown.of(section);
    }

    /** What is to be shown; without a section the whole note. */
    private record Wanted(Note note, @Nullable Section section) {}

    /** Names hold spaces, and nobody quotes them: the longest beginning that is a name wins. */
    private static Wanted wanted(List<String> words, LibraryFile library) {
        var finder = new TopicFinder(library.topics());
        for (int size = words.size(); size > 0; size--) {
            var found = finder.exact(String.join(" ", words.subList(0, size)));
            if (found.size() == 1) {
                var note = note(found.getFirst(), library);
                return new Wanted(note, section(note, words.subList(size, words.size())));
            }
            if (found.size() > 1) {
                finder.find(String.join(" ", words.subList(0, size))); // fails, and names them
            }
        }
        var topic = finder.find(words.getFirst()); // always fails, and says what is near
        return new Wanted(note(topic, library), null);
    }

    private static Note note(Topic topic, LibraryFile library) {
        return library.note(topic.id()).orElseThrow();
    }

    private static @Nullable Section section(Note note, List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        var name = String.join(" ", words);
        var exact = note.section(name);
        if (exact.isPresent()) {
            return exact.get();
        }
        var key = TextNormalizer.spaceless(name);
        var beginning = new ArrayList<Section>();
        for (var section : note.sections()) {
            var heading = TextNormalizer.spaceless(section.heading());
            if (heading.equals(key)) {
                return section;
            }
            if (!key.isEmpty() && heading.startsWith(key)) {
                beginning.add(section);
            }
        }
        if (beginning.size() == 1) {
            return beginning.getFirst();
        }
        throw missing(note, name);
    }

    private static Failure missing(Note note, String name) {
        var ids = new ArrayList<String>();
        for (var section : note.sections()) {
            ids.add(section.id());
        }
        var nearest = Nearest.of(name.replace(' ', '-'), ids);
        var offers = nearest.isEmpty() ? String.join(", ", ids) : nearest;
        var id = note.topic().id();
        return Failure.nothing(
                id + " 노트에 " + Typed.named(name) + " 절은 없다. 혹시 " + offers + "?",
                "The note "
                        + id
                        + " has no section "
                        + Typed.quoted(name)
                        + ". Did you mean "
                        + offers
                        + "?");
    }
}
