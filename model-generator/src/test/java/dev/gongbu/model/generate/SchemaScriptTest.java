package dev.gongbu.model.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class SchemaScriptTest {

    @Test
    void reads_numbers_strings_arrays_objects_and_names() {
        var text =
                """
                const _k = "key";
                export var A$ = [-3, 64 | 0, "a\\"]", () => B$, { [_k]: 1, plain: [_k] }, [],];
                """;

        var variables = SchemaScript.variables(text);

        assertThat(variables)
                .containsEntry(
                        "A$",
                        new Js.Array(
                                List.of(
                                        new Js.Whole(-3),
                                        new Js.Whole(64),
                                        new Js.Text("a\"]"),
                                        new Js.Name("B$"),
                                        new Js.Properties(
                                                Map.of(
                                                        "key",
                                                        new Js.Whole(1),
                                                        "plain",
                                                        new Js.Array(List.of(new Js.Text("key"))))),
                                        new Js.Array(List.of()))));
    }

    @Test
    void passes_over_other_statements() {
        var text =
                """
                import { A } from "b";
                const registry = TypeRegistry.for(_s);
                registry.add(A);
                """;

        assertThat(SchemaScript.variables(text)).isEmpty();
    }

    @Test
    void says_where_a_value_breaks_off() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaScript.variables("const a = 1;\nvar b = [1, \"x"))
                .withMessageContaining("line 2");
    }

    @Test
    void refuses_what_is_no_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaScript.variables("var b = [1, #];"));
    }
}
