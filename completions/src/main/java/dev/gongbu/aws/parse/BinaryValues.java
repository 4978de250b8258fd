package dev.gongbu.aws.parse;

import dev.gongbu.aws.Shape;
import dev.gongbu.aws.syntax.Base64Text;
import dev.gongbu.aws.syntax.Value;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds bytes in a request that are not base64, which the real command line tells before all else.
 */
final class BinaryValues {

    private final List<Finding> errors = new ArrayList<>();

    /** In the order of the model. */
    List<Finding> check(Value value, Shape shape) {
        visit(value, shape);
        return errors;
    }

    private void visit(Value value, Shape shape) {
        switch (shape) {
            case Shape.Blob blob -> blob(value);
            case Shape.Structure structure when value instanceof Value.Fields fields ->
                    members(fields, structure);
            case Shape.Mapping mapping when value instanceof Value.Fields fields ->
                    Entries.of(fields)
                            .values()
                            .forEach(entry -> visit(entry.value(), mapping.value().shape()));
            case Shape.Sequence list when value instanceof Value.Items items ->
                    items.list().forEach(item -> visit(item, list.element().shape()));
            default -> {}
        }
    }

    private void members(Value.Fields fields, Shape.Structure structure) {
        var entries = Entries.of(fields);
        for (var member : structure.members()) {
            var entry = entries.get(member.name());
            if (entry != null) {
                visit(entry.value(), member.shape());
            }
        }
    }

    private void blob(Value value) {
        if (value instanceof Value.Text text
                && !text.readsFile()
                && Base64Text.bytes(text.text()).isEmpty()) {
            errors.add(ValueFindings.badBase64(value, text.text()));
        }
    }
}
