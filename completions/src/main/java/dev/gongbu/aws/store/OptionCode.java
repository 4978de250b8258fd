package dev.gongbu.aws.store;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.store.Decoder;
import dev.gongbu.store.Decoder.Nonsense;
import dev.gongbu.store.Encoder;

import java.util.ArrayList;
import java.util.List;

/** How options stand in the file, their shapes beside them. */
final class OptionCode {

    private static final List<Option.Role> ROLES = List.of(Option.Role.values());
    private static final List<Option.Form> FORMS = List.of(Option.Form.values());

    private OptionCode() {}

    static void write(Encoder out, List<Option> options, ShapeEncoder shapes) {
        out.list(options, (each, option) -> write(each, option, shapes));
    }

    private static void write(Encoder out, Option option, ShapeEncoder shapes) {
        var traits = option.traits();
        out.text(option.name());
        out.number(option.role().ordinal());
        out.number(option.form().ordinal());
        out.number(shapes.number(option.shape()));
        out.number(
                (option.required() ? 1 : 0)
                        + (option.deprecated() ? 2 : 0)
                        + (traits.hidden() ? 4 : 0)
                        + (isPlain(option) ? 0 : 8)
                        + (traits.destructive() ? 16 : 0));
        if (!isPlain(option)) {
            out.texts(option.choices());
            out.text(traits.twin());
            out.text(traits.twinKorean());
            out.texts(traits.excludes());
        }
        out.text(option.target());
        out.text(option.korean());
    }

    /** Whether its twin is the usual one, and it neither has choices nor excludes others. */
    private static boolean isPlain(Option option) {
        return option.choices().isEmpty()
                && option.traits().excludes().isEmpty()
                && option.traits().twinKorean().isEmpty()
                && option.traits().twin().equals(usualTwin(option.form(), option.name()));
    }

    private static String usualTwin(Option.Form form, String name) {
        return form.hasTwin() ? "no-" + name : "";
    }

    static List<Option> read(Decoder in, List<Shape> shapes) throws Nonsense {
        int count = in.count();
        var options = new ArrayList<Option>(count);
        for (int i = 0; i < count; i++) {
            options.add(option(in, shapes));
        }
        return options;
    }

    private static Option option(Decoder in, List<Shape> shapes) throws Nonsense {
        var name = in.text();
        var role = ROLES.get(in.below(ROLES.size()));
        var form = FORMS.get(in.below(FORMS.size()));
        var shape = shapes.get(in.below(shapes.size()));
        int flags = in.below(32);
        boolean plain = (flags & 8) == 0;
        var choices = plain ? List.<String>of() : in.texts();
        var twin = plain ? usualTwin(form, name) : in.text();
        var twinKorean = plain ? "" : in.text();
        var excludes = plain ? List.<String>of() : in.texts();
        return new Option(
                name,
                role,
                form,
                shape,
                (flags & 1) != 0,
                (flags & 2) != 0,
                choices,
                in.text(),
                new Option.Traits((flags & 4) != 0, (flags & 16) != 0, twin, twinKorean, excludes),
                in.text());
    }
}
