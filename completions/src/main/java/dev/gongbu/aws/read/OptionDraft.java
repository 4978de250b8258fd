package dev.gongbu.aws.read;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;

import java.util.List;

/** An option while the corrections are applied to it. */
final class OptionDraft {

    private final Option.Role role;
    private final Shape shape;
    private final boolean deprecated;
    private final List<String> choices;
    private final String target;
    private final boolean destructive;
    private Option.Form form;
    private String name;
    private String twin;
    private List<String> excludes;
    private boolean required;
    private boolean hidden;

    OptionDraft(Option option) {
        this.name = option.name();
        this.role = option.role();
        this.form = option.form();
        this.shape = option.shape();
        this.required = option.required();
        this.deprecated = option.deprecated();
        this.choices = option.choices();
        this.target = option.target();
        this.hidden = option.traits().hidden();
        this.destructive = option.traits().destructive();
        this.twin = option.traits().twin();
        this.excludes = option.traits().excludes();
    }

    OptionDraft copy(String alias) {
        var copy = new OptionDraft(finish(""));
        copy.name = alias;
        copy.twin = form.hasTwin() ? "no-" + alias : "";
        return copy;
    }

    String name() {
        return name;
    }

    String twin() {
        return twin;
    }

    Option.Role role() {
        return role;
    }

    Shape shape() {
        return shape;
    }

    boolean isRequired() {
        return required;
    }

    /** Gives it another name; a twin keeps its own, as the real command line's does. */
    void rename(String name) {
        this.name = name;
    }

    void renameTwin(String twin) {
        this.twin = twin;
    }

    void require(boolean required) {
        this.required = required;
    }

    void hide() {
        hidden = true;
    }

    void exclude(List<String> names) {
        excludes = names;
    }

    /** Makes a structure of one flag what can be typed like a switch. */
    void lift() {
        form = Option.Form.TWIN_VALUE;
        twin = "no-" + name;
    }

    Option finish(String korean) {
        return finish(korean, "");
    }

    Option finish(String korean, String twinKorean) {
        return new Option(
                name,
                role,
                form,
                shape,
                required,
                deprecated,
                choices,
                target,
                new Option.Traits(hidden, destructive, twin, twinKorean, excludes),
                korean);
    }
}
