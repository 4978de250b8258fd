package dev.gongbu.aws.parse;

import static java.util.Objects.requireNonNull;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.read.ModelReader;
import dev.gongbu.aws.syntax.JsonText;
import dev.gongbu.aws.syntax.Reading;
import dev.gongbu.aws.syntax.Value;
import dev.gongbu.aws.syntax.Word;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real model and the real commands that tests of the parser share. */
final class Commands {

    /** A folder in which there are no files, but in which files may be written. */
    static final Disk EMPTY_DISK =
            new Disk() {
                @Override
                public boolean isFile(String path) {
                    return false;
                }

                @Override
                public boolean canHold(String path) {
                    return path.indexOf('/') < 0;
                }
            };

    private static final Path DEV = Path.of("../../shared/aws-cli/commands-dev.jsonl");

    private static @Nullable CommandModel model;

    /**
     * A documented command.
     *
     * @param verdict OK, FILE or REJECT
     * @param detail the operation, the file or the error with its class
     */
    record Documented(String id, String command, Verdict verdict, String detail) {}

    private Commands() {}

    /** The model of all services; read once. */
    static synchronized CommandModel model() {
        if (model == null) {
            model = new ModelReader(Path.of(".")).read().model();
        }
        return requireNonNull(model);
    }

    static LineChecker checker() {
        return new LineChecker(model(), EMPTY_DISK);
    }

    static boolean areDocumented() {
        return Files.exists(DEV);
    }

    static List<Documented> documented() throws IOException {
        var commands = new ArrayList<Documented>();
        for (var line : Files.readAllLines(DEV)) {
            var done = (Reading.Done) JsonText.read(Word.plain(line, 0));
            var fields = (Value.Fields) done.value();
            commands.add(
                    new Documented(
                            text(fields, "id"),
                            text(fields, "command"),
                            Verdict.valueOf(text(fields, "verdict")),
                            text(fields, "detail")));
        }
        return commands;
    }

    private static String text(Value.Fields fields, String key) {
        return (String) fields.value(key).orElseThrow().plain();
    }
}
