package dev.gongbu.aws.parse;

import dev.gongbu.aws.Shape;
import dev.gongbu.aws.parse.Check.LocalFile;
import dev.gongbu.aws.syntax.Base64Text;
import dev.gongbu.aws.syntax.Value;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a request into maps, lists, texts, numbers and bytes.
 *
 * @param raw whether bytes are typed as they are, not as base64
 */
record PlainRequest(boolean raw) {

    /** The members in the order of the model, then those that the model does not know. */
    Map<String, Object> of(Value.Fields request, Shape.Structure input) {
        var entries = Entries.of(request);
        var plain = new LinkedHashMap<String, Object>();
        for (var member : input.members()) {
            var entry = entries.remove(member.name());
            if (entry != null) {
                plain.put(member.name(), plain(entry.value(), member.shape()));
            }
        }
        entries.forEach((name, entry) -> plain.put(name, plain(entry.value())));
        return plain;
    }

    private Object plain(Value value, Shape shape) {
        return switch (shape) {
            case Shape.Structure structure when value instanceof Value.Fields fields ->
                    of(fields, structure);
            case Shape.Mapping mapping when value instanceof Value.Fields fields ->
                    map(fields, mapping.value().shape());
            case Shape.Sequence list when value instanceof Value.Items items ->
                    list(items, list.element().shape());
            case Shape.Blob blob when value instanceof Value.Text text && !text.readsFile() ->
                    bytes(text.text());
            default -> plain(value);
        };
    }

    private Map<String, Object> map(Value.Fields fields, Shape shape) {
        var map = new LinkedHashMap<String, Object>();
        Entries.of(fields).forEach((key, entry) -> map.put(key, plain(entry.value(), shape)));
        return map;
    }

    private List<Object> list(Value.Items items, Shape shape) {
        var list = new ArrayList<>(items.list().size());
        for (var item : items.list()) {
            list.add(plain(item, shape));
        }
        return list;
    }

    private Object bytes(String text) {
        if (raw) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        var bytes = Base64Text.bytes(text);
        return bytes.isPresent() ? bytes.get() : text;
    }

    private static Object plain(Value value) {
        return value instanceof Value.Text text && text.readsFile() && text.from() < text.to()
                ? new LocalFile(text.text())
                : value.plain();
    }
}
