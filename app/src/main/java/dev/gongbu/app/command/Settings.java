package dev.gongbu.app.command;

import dev.gongbu.text.Language;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * The learner's settings: lines {@code name = value}; {@code #} begins a remark.
 *
 * @param language null where it is not set
 * @param noColor whether {@code color = never} stands there
 * @param ambiguousWide whether {@code ambiguous = wide} stands there
 * @param schedule how the learner wants to be asked
 * @param mistakes lines that cannot be understood
 */
record Settings(
        @Nullable Language language,
        boolean noColor,
        boolean ambiguousWide,
        ScheduleChoice schedule,
        List<String> mistakes) {
    private static final int MAX_BYTES = 64 * 1024;
    private static final Settings NONE =
            new Settings(null, false, false, ScheduleChoice.USUAL, List.of());

    /** Reads a file; none, or one that cannot be read, sets nothing. */
    static Settings read(Path file) {
        if (!file.toFile().isFile()) {
            return NONE;
        }
        try (var in = Files.newInputStream(file)) {
            return parse(new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8));
        } catch (IOException e) {
            var mistakes = List.of(String.valueOf(e.getMessage()));
            return new Settings(null, false, false, ScheduleChoice.USUAL, mistakes);
        }
    }

    static Settings parse(String text) {
        Language language = null;
        boolean noColor = false;
        boolean ambiguousWide = false;
        var schedule = new HashMap<String, String>();
        var mistakes = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            int remark = line.indexOf('#');
            var words = (remark < 0 ? line : line.substring(0, remark)).strip();
            int equals = words.indexOf('=');
            var name = equals < 0 ? words : words.substring(0, equals).strip();
            var value = equals < 0 ? "" : words.substring(equals + 1).strip();
            if (words.isEmpty()) {
                continue;
            }
            if (name.equals("lang") && Language.named(value) != null) {
                language = Language.named(value);
            } else if (name.equals("color") && (value.equals("never") || value.equals("auto"))) {
                noColor = value.equals("never");
            } else if (name.equals("ambiguous")
                    && (value.equals("wide") || value.equals("narrow"))) {
                ambiguousWide = value.equals("wide");
            } else if (ScheduleChoice.allows(name, value)) {
                schedule.put(name, value);
            } else {
                var allowed = ScheduleChoice.allowed(name);
                mistakes.add(allowed == null ? words : words + "  (" + allowed + ")");
            }
        }
        var choice = schedule.isEmpty() ? ScheduleChoice.USUAL : new ScheduleChoice(schedule);
        return new Settings(language, noColor, ambiguousWide, choice, mistakes);
    }
}
