package dev.gongbu.aws.read;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.read.Corrections.ServiceChanges;
import dev.gongbu.note.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code model/api/*.txt}, {@code model/corrections.yaml} and {@code korean/*.txt}. */
public final class ModelReader {

    private final Path folder;

    /**
     * A reader.
     *
     * @param folder the one that holds {@code model} and {@code korean}
     */
    public ModelReader(Path folder) {
        this.folder = folder;
    }

    /** Reads all services. */
    public ModelReading read() {
        return new Reading().read(Set.of());
    }

    /**
     * Reads a few services, which is quick.
     *
     * @param services their names, as they are typed: {@code s3api}
     */
    public ModelReading read(Collection<String> services) {
        return new Reading().read(new HashSet<>(services));
    }

    /** One reading. */
    private final class Reading {

        private final Map<String, TextFile> files = new LinkedHashMap<>();
        private final List<Remark> remarks = new ArrayList<>();

        ModelReading read(Set<String> wanted) {
            var file = file("model/corrections.yaml");
            var corrections = new CorrectionsReader(file).read(file.text());
            var names = new CommandNames(corrections.names());
            var all = sentences("_all");
            var around = new Surroundings(corrections, names, all, file);
            var services = new LinkedHashMap<String, ServiceSource>();
            var typed = typedNames(corrections);
            for (var entry : typed.entrySet()) {
                if (wanted.isEmpty() || wanted.contains(entry.getKey())) {
                    services.put(entry.getKey(), service(entry.getKey(), entry.getValue(), around));
                }
            }
            if (wanted.isEmpty()) {
                reportStraySentences(typed.keySet());
            }
            var model = new SourceModel(services, globals(around), corrections.regions());
            return new ModelReading(model, problems(), remarks);
        }

        private Map<String, ServiceChanges> typedNames(Corrections corrections) {
            var typed = new LinkedHashMap<String, ServiceChanges>();
            var ids = new TreeSet<>(names("model/api"));
            for (var entry : corrections.services().entrySet()) {
                var changes = entry.getValue();
                if (!changes.api().isEmpty() && !ids.remove(changes.api())) {
                    file("model/corrections.yaml")
                            .problem(changes.line(), "has no API '" + changes.api() + "'");
                } else if (!changes.absent()) {
                    typed.put(entry.getKey(), changes);
                }
            }
            for (var id : ids) {
                typed.put(id, ServiceChanges.none(id));
            }
            return typed;
        }

        private ServiceSource service(String name, ServiceChanges changes, Surroundings around) {
            var source =
                    new ServiceSource(name, api(changes.api()), changes, sentences(name), around);
            source.checkCorrections();
            if (exists("korean/" + name + ".txt")) {
                source.checkSentences(file("korean/" + name + ".txt"));
            }
            return source;
        }

        private ApiModel api(String id) {
            if (id.isEmpty()) {
                return new ApiModel("", "", Map.of(), List.of(), Map.of());
            }
            var file = file("model/api/" + id + ".txt");
            return new ApiReader(file).read(id, file.text());
        }

        private Sentences sentences(String name) {
            var path = "korean/" + name + ".txt";
            if (!exists(path)) {
                return Sentences.none();
            }
            var file = file(path);
            var sentences = Sentences.read(file.text(), file);
            remarks.addAll(sentences.remarks(path, name));
            return sentences;
        }

        private void reportStraySentences(Set<String> services) {
            for (var name : names("korean")) {
                if (!name.equals("_all") && !services.contains(name)) {
                    file("korean/" + name + ".txt").problem(0, "has no service of that name");
                }
            }
        }

        private List<Option> globals(Surroundings around) {
            var globals = new ArrayList<Option>();
            var table = new OptionTable("'aws'", around.problems());
            var shapes = new Shapes(Map.of());
            for (var added : around.corrections().globals()) {
                table.put(table.option(added, Option.Role.GLOBAL, shapes, Paths.none()));
            }
            for (var draft : table.drafts()) {
                globals.add(draft.finish(around.sentences().option("--" + draft.name())));
            }
            return globals;
        }

        private boolean exists(String path) {
            return Files.exists(folder.resolve(path));
        }

        private TextFile file(String path) {
            return files.computeIfAbsent(path, _ -> TextFile.read(folder.resolve(path), path));
        }

        private List<String> names(String path) {
            if (!exists(path)) {
                return List.of();
            }
            try (var listed = Files.list(folder.resolve(path))) {
                return listed.map(each -> each.getFileName().toString())
                        .filter(each -> each.endsWith(".txt"))
                        .map(each -> each.substring(0, each.length() - ".txt".length()))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot list " + folder.resolve(path), e);
            }
        }

        private List<Problem> problems() {
            var problems = new ArrayList<Problem>();
            files.values().forEach(file -> problems.addAll(file.problems()));
            return problems;
        }
    }
}
