package dev.gongbu.note.read;

import dev.gongbu.note.Axes;
import dev.gongbu.note.Comparison;
import dev.gongbu.note.Fact;
import dev.gongbu.note.Library;
import dev.gongbu.note.Note;
import dev.gongbu.note.Problem;
import dev.gongbu.note.Term;
import dev.gongbu.note.Topic;
import dev.gongbu.value.ValueReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a content folder with {@code notes}, {@code facts}, {@code comparisons}, {@code glossary}
 * and {@code axes.yaml}. Whatever the files hold, it does not throw: what is wrong with them is
 * told as problems, all at once.
 */
public final class ContentReader {

    private final ValueReader values = new ValueReader();

    /** Makes a reader that can read any number of folders. */
    public ContentReader() {}

    /**
     * Reads all files of a folder.
     *
     * @param folder such as {@code content-index}
     * @return the content and all its problems
     * @throws UncheckedIOException where a folder cannot be listed
     */
    public Reading read(Path folder) {
        return new Content(folder).read();
    }

    /** One reading of one folder. */
    private final class Content {

        private final Path folder;
        private final List<Source> sources = new ArrayList<>();
        private final List<Problem> strays = new ArrayList<>();
        private final Map<String, Page> pages = new LinkedHashMap<>();
        private final Map<String, List<Fact>> facts = new HashMap<>();

        Content(Path folder) {
            this.folder = folder;
        }

        Reading read() {
            readPages();
            readFacts();
            for (var page : pages.values()) {
                checkTopic(page);
            }
            var notes = notes();
            var axes =
                    file("axes.yaml")
                            .map(source -> new AxesReader(values).read(source))
                            .orElse(Axes.none());
            var comparisons = comparisons();
            var glossary = new GlossaryReader(values);
            var terms =
                    file("glossary/terms.yaml")
                            .map(source -> glossary.terms(source, pages.keySet()))
                            .orElse(List.<Term>of());
            var synonyms = file("glossary/synonyms.yaml").map(glossary::synonyms).orElse(List.of());
            var words =
                    file("glossary/userdict.txt")
                            .map(GlossaryReader::userDictionary)
                            .orElse(List.of());
            var spellings =
                    file("glossary/spelling.yaml")
                            .map(source -> new SpellingReader(values).read(source))
                            .orElse(List.of());
            var library =
                    new Library(
                            topics(),
                            notes,
                            factsInOrder(),
                            comparisons,
                            axes,
                            terms,
                            synonyms,
                            words);
            return new Reading(library, problems(), passages(), spellings);
        }

        private void readPages() {
            var reader = new FrontMatterReader(values);
            for (var file : files("notes", ".md")) {
                var source = source(file.path());
                if (!isId(file.id())) {
                    source.problem(0, "should be named in lower case, words joined by hyphens");
                }
                var page = reader.read(source, file.category(), file.id());
                var before = pages.putIfAbsent(file.id(), page);
                if (before != null) {
                    source.problem(0, "has the same id as " + before.source().name());
                }
            }
        }

        private void readFacts() {
            var reader = new FactReader(values);
            var ids = new HashSet<String>();
            for (var file : files("facts", ".jsonl")) {
                var source = source(file.path());
                var page = pages.get(file.id());
                if (page == null || !page.topic().category().equals(file.category())) {
                    source.problem(0, "has no note of the same category and name");
                }
                var read = reader.read(source, file.id(), ids);
                if (page != null) {
                    facts.computeIfAbsent(file.id(), _ -> new ArrayList<>()).addAll(read);
                }
            }
        }

        private void checkTopic(Page page) {
            var topic = page.topic();
            if (topic.parent() != null && !pages.containsKey(topic.parent())) {
                page.source().problem(1, "has the unknown parent '" + topic.parent() + "'");
            } else if (isItsOwnAncestor(topic)) {
                page.source().problem(1, "is its own ancestor");
            }
            for (var related : topic.related()) {
                if (!pages.containsKey(related)) {
                    page.source().problem(1, "has the unknown related topic '" + related + "'");
                } else if (related.equals(topic.id())) {
                    page.source().problem(1, "is related to itself");
                }
            }
        }

        private boolean isItsOwnAncestor(Topic topic) {
            var parent = topic.parent();
            Set<String> seen = new HashSet<>();
            while (parent != null && seen.add(parent)) {
                if (parent.equals(topic.id())) {
                    return true;
                }
                var page = pages.get(parent);
                parent = page == null ? null : page.topic().parent();
            }
            return false;
        }

        private List<Note> notes() {
            var topics = new HashMap<String, String>();
            var factTopics = new HashMap<String, String>();
            for (var page : pages.values()) {
                topics.put(page.topic().id(), page.path());
                for (var fact : factsOf(page.topic())) {
                    factTopics.put(fact.id(), page.topic().id());
                }
            }
            var references = new References(topics, factTopics);
            var parser = BodyReader.parser();
            var notes = new ArrayList<Note>();
            for (var page : pages.values()) {
                notes.add(
                        page.topic().hasPage()
                                ? new BodyReader(page, references).read(parser)
                                : UnwrittenNote.of(page.topic(), factsOf(page.topic())));
            }
            return notes;
        }

        private List<Topic> topics() {
            var topics = new ArrayList<Topic>();
            for (var page : pages.values()) {
                topics.add(page.topic());
            }
            return topics;
        }

        private List<Fact> factsOf(Topic topic) {
            return facts.getOrDefault(topic.id(), List.of());
        }

        private List<Fact> factsInOrder() {
            var all = new ArrayList<Fact>();
            for (var page : pages.values()) {
                all.addAll(factsOf(page.topic()));
            }
            return all;
        }

        private List<Comparison> comparisons() {
            var directory = folder.resolve("comparisons");
            if (!Files.isDirectory(directory)) {
                return List.of();
            }
            var factIds = new HashSet<String>();
            for (var fact : factsInOrder()) {
                factIds.add(fact.id());
            }
            var reader = new ComparisonReader(values, pages.keySet(), factIds);
            var comparisons = new ArrayList<Comparison>();
            for (var path : list(directory)) {
                var name = Source.name(directory, path);
                if (!name.endsWith(".yaml") || !isId(withoutEnding(name, ".yaml"))) {
                    stray(path, "should be a file such as sqs-vs-sns.yaml");
                } else {
                    reader.read(source(path), withoutEnding(name, ".yaml"))
                            .ifPresent(comparisons::add);
                }
            }
            return comparisons;
        }

        private static String withoutEnding(String name, String ending) {
            return name.substring(0, name.length() - ending.length());
        }

        private Optional<Source> file(String name) {
            var file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(source(file)) : Optional.empty();
        }

        private Source source(Path file) {
            var source = Source.read(folder, file);
            sources.add(source);
            return source;
        }

        private List<Passage> passages() {
            var passages = new ArrayList<Passage>();
            for (var source : sources) {
                passages.addAll(source.passages());
            }
            return passages;
        }

        private List<Problem> problems() {
            var problems = new ArrayList<>(strays);
            for (var source : sources) {
                var own = new ArrayList<>(source.problems());
                own.sort((one, other) -> Integer.compare(one.line(), other.line()));
                problems.addAll(own);
            }
            return problems;
        }

        /**
         * The files {@code kind/<category>/<id><ending>}, by category and id; others are strays.
         */
        private List<ContentFile> files(String kind, String ending) {
            var files = new ArrayList<ContentFile>();
            for (var category : list(folder.resolve(kind))) {
                if (!Files.isDirectory(category)) {
                    stray(category, "does not belong here; files lie in folders by category");
                    continue;
                }
                for (var path : list(category)) {
                    var name = Source.name(category, path);
                    if (name.endsWith(ending) && Files.isRegularFile(path)) {
                        files.add(
                                new ContentFile(
                                        path,
                                        Source.name(folder.resolve(kind), category),
                                        name.substring(0, name.length() - ending.length())));
                    } else {
                        stray(path, "does not belong here; files end in " + ending);
                    }
                }
            }
            return files;
        }

        private void stray(Path path, String message) {
            strays.add(new Problem(Source.name(folder, path), 0, message));
        }

        private List<Path> list(Path directory) {
            if (!Files.isDirectory(directory)) {
                stray(directory, "is missing");
                return List.of();
            }
            try (var paths = Files.list(directory)) {
                return paths.sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot list the folder " + directory, e);
            }
        }
    }

    private record ContentFile(Path path, String category, String id) {}

    private static boolean isId(String id) {
        return id.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}
