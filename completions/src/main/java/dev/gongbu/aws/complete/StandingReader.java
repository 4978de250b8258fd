package dev.gongbu.aws.complete;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Option.Form;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.complete.Standing.Place;
import dev.gongbu.aws.syntax.Word;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads the words of a line, those after the cursor too, and says where the cursor stands. */
final class StandingReader {

    private static final int MOST_WORDS = 2_000;

    private final CommandModel model;
    private final TypedLine line;
    private final boolean programOptional;
    private final List<Option> used = new ArrayList<>();
    private final StringBuilder corrected = new StringBuilder();
    private int correctedFrom = -1;
    private int correctedTo;

    private boolean programSeen;
    private boolean foreign;
    private String service = "";
    private String begun = "";
    private @Nullable Operation operation;
    private @Nullable Option pending;
    private int taken;
    private int values;

    StandingReader(CommandModel model, TypedLine line, boolean programOptional) {
        this.model = model;
        this.line = line;
        this.programOptional = programOptional;
    }

    Standing read() {
        int words = Math.min(line.words().size(), MOST_WORDS);
        Standing standing = null;
        for (int i = 0; i < words; i++) {
            boolean here = i == line.current();
            if (here) {
                standing = standing();
            }
            take(line.words().get(i), here && !line.hole());
        }
        if (line.current() == words && standing == null) {
            standing = standing();
        }
        return standing == null ? at(Place.NOTHING, null, 0, 0) : standing;
    }

    /** Where words before the cursor were typed with the other layout: the first of them, or -1. */
    int correctedFrom() {
        return correctedFrom;
    }

    /** What stands from {@link #correctedFrom} up to the cursor's word, corrected. */
    String corrected() {
        if (correctedFrom < 0) {
            return "";
        }
        var word = line.word();
        int end = word == null ? line.cursor() : word.from();
        return corrected + line.line().substring(correctedTo, Math.max(correctedTo, end));
    }

    private Standing standing() {
        String typed = line.text().substring(0, line.textCursor());
        var needed = needed();
        if (foreign) {
            return at(Place.NOTHING, null, 0, 0);
        }
        if (!programSeen && !isPossiblyService()) {
            return at(Place.PROGRAM, null, 0, 0);
        }
        if (typed.startsWith("-") && (needed == null || typed.startsWith("--"))) {
            return inOption(typed);
        }
        if (needed != null) {
            return at(Place.VALUE, needed, 0, taken);
        }
        if (service.isEmpty()) {
            return at(Place.SERVICE, null, 0, 0);
        }
        if (operation == null) {
            return at(Place.OPERATION, null, 0, 0);
        }
        return pending != null
                ? at(Place.MORE, pending, 0, taken)
                : at(Place.ARGUMENT, null, 0, values);
    }

    private boolean isPossiblyService() {
        return programOptional && !isProgram(Typing.latin(line.text()));
    }

    private Standing inOption(String typed) {
        int equals = typed.indexOf('=');
        if (equals < 0) {
            return at(Place.OPTION, null, 0, 0);
        }
        var option = option(typed.substring(2 > equals ? equals : 2, equals));
        return option == null
                ? at(Place.NOTHING, null, 0, 0)
                : at(Place.VALUE, option, equals + 1, 0);
    }

    private Standing at(Place place, @Nullable Option option, int base, int before) {
        return new Standing(place, service, begun, operation, used, option, base, before);
    }

    /** The option that has to have a value next. */
    private @Nullable Option needed() {
        if (pending == null || taken > 0) {
            return null;
        }
        var form = pending.form();
        return form == Form.VALUE || form == Form.LIST || form == Form.ONE_OR_MORE ? pending : null;
    }

    private void take(Word word, boolean isCurrent) {
        String text = word.text();
        if (foreign) {
            return;
        }
        if (!programSeen) {
            programSeen = true;
            String latin = Typing.latin(text);
            if (isProgram(latin)) {
                correct(word, isCurrent);
                return;
            }
            if (!programOptional) {
                foreign = !isCurrent;
                return;
            }
        }
        if (text.startsWith("--")) {
            takeOption(text, isCurrent);
        } else if (pending != null) {
            taken++;
            pending = takesMore(pending) ? pending : null;
        } else {
            takeName(word, isCurrent);
        }
    }

    private static boolean takesMore(Option option) {
        var form = option.form();
        return form == Form.LIST || form == Form.ONE_OR_MORE;
    }

    /** Whether a value may follow: not behind a switch or a twin. */
    private static boolean takesAny(Option option, String text) {
        return switch (option.form()) {
            case SWITCH, TWIN_SWITCH -> false;
            case TWIN_VALUE -> !text.substring(2).equals(option.traits().twin());
            default -> true;
        };
    }

    private void takeOption(String text, boolean isCurrent) {
        int equals = text.indexOf('=');
        var option = option(text.substring(2, equals < 0 ? text.length() : equals));
        pending = null;
        taken = 0;
        if (option == null) {
            return;
        }
        if (!isCurrent) {
            used.add(option);
        }
        if (takesMore(option) || equals < 0 && takesAny(option, text)) {
            pending = option;
            taken = equals < 0 ? 0 : 1;
        }
    }

    private void takeName(Word word, boolean isCurrent) {
        String latin = Typing.latin(word.text());
        if (service.isEmpty()) {
            service = latin;
            correct(word, isCurrent);
            operation = model.operation(service, "").orElse(null);
            return;
        }
        if (operation == null || operation.name().isEmpty() && values == 0) {
            takeOperation(word, latin, isCurrent);
            return;
        }
        values++;
    }

    private void takeOperation(Word word, String latin, boolean isCurrent) {
        String name = begun.isEmpty() ? latin : begun + " " + latin;
        var found = model.operation(service, name);
        if (found.isPresent()) {
            operation = found.get();
            correct(word, isCurrent);
        } else if (begins(name + " ")) {
            begun = name;
            correct(word, isCurrent);
        } else if (operation == null) {
            operation = unknown(name);
        } else {
            values++;
        }
    }

    /** A command of which nothing is known: only the options of all commands fit. */
    private Operation unknown(String name) {
        var input = new Shape.Structure("", List.of(), false);
        var traits = new Operation.Traits(false, false, false, List.of());
        return new Operation(service, name, "", List.of(), input, traits, "");
    }

    private boolean begins(String beginning) {
        var headings = model.operations(service);
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).name().startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private void correct(Word word, boolean isCurrent) {
        String latin = Typing.latin(word.text());
        if (isCurrent || word.from() > line.cursor() || latin.equals(word.text())) {
            return;
        }
        if (correctedFrom < 0) {
            correctedFrom = word.from();
            correctedTo = word.from();
        }
        corrected.append(line.line(), correctedTo, word.from()).append(latin);
        correctedTo = word.to();
    }

    private static boolean isProgram(String text) {
        return text.equals("aws");
    }

    /** The option of that name, or the only one that begins with it. */
    private @Nullable Option option(String typed) {
        String name = Typing.latin(typed);
        if (name.isEmpty()) {
            return null;
        }
        Option begun = null;
        int found = 0;
        for (int list = 0; list < 2; list++) {
            var options =
                    list == 1
                            ? model.globals()
                            : operation == null ? List.<Option>of() : operation.options();
            for (int i = 0; i < options.size(); i++) {
                var option = options.get(i);
                if (option.role() == Option.Role.POSITIONAL) {
                    continue;
                }
                if (option.name().equals(name) || option.traits().twin().equals(name)) {
                    return option;
                }
                if (option.name().startsWith(name)) {
                    begun = option;
                    found++;
                }
            }
        }
        return found == 1 ? begun : null;
    }
}
