package dev.gongbu.app.command;

import dev.gongbu.aws.Bounds;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.text.Language;

import java.util.List;

/** Says in a few words what a value has to be. */
final class ShapeWords {
    private final Language language;

    ShapeWords(Language language) {
        this.language = language;
    }

    /** The type of an option's value, with its bounds. */
    String of(Option option) {
        return switch (option.form()) {
            case SWITCH, TWIN_SWITCH -> language.of("스위치", "switch");
            case VALUE, TWIN_VALUE, OPTIONAL_VALUE -> of(option.shape());
            case LIST, ONE_OR_MORE -> list(option.shape());
        };
    }

    private String list(Shape shape) {
        return shape instanceof Shape.Sequence ? of(shape) : of(shape) + " …";
    }

    private String of(Shape shape) {
        return switch (shape) {
            case Shape.Text(var length, var _, var _) ->
                    language.of("문자열", "string") + bounds(length, language.of("자", " characters"));
            case Shape.Json() -> "JSON";
            case Shape.Whole(var _, var bounds) ->
                    language.of("정수", "integer") + bounds(bounds, "");
            case Shape.Fraction(var _, var bounds) ->
                    language.of("실수", "number") + bounds(bounds, "");
            case Shape.Flag() -> language.of("참/거짓", "boolean");
            case Shape.Blob(var streaming, var _) ->
                    streaming ? language.of("파일 경로", "path") : language.of("바이트(base64)", "blob");
            case Shape.Timestamp() -> language.of("시각", "timestamp");
            case Shape.Document() -> "JSON";
            case Shape.Structure _ -> language.of("구조", "structure");
            case Shape.Sequence(var element, var length) ->
                    language.of("목록: ", "list of ")
                            + of(element.shape())
                            + bounds(length, language.of("개", " items"));
            case Shape.Mapping(var key, var value, var _) ->
                    language.of("맵: ", "map: ") + of(key.shape()) + " → " + of(value.shape());
        };
    }

    private static String bounds(Bounds bounds, String unit) {
        boolean hasMin = bounds.hasMin() && bounds.min() != 0;
        if (!hasMin && !bounds.hasMax()) {
            return "";
        }
        var least = hasMin ? Long.toString(bounds.min()) : "";
        var most = bounds.hasMax() ? Long.toString(bounds.max()) : "";
        return " " + least + "–" + most + unit;
    }

    /** The values that are known: of the option, or of the elements of its list. */
    static List<String> values(Option option) {
        if (!option.choices().isEmpty()) {
            return option.choices();
        }
        var shape =
                option.shape() instanceof Shape.Sequence list
                        ? list.element().shape()
                        : option.shape();
        return shape instanceof Shape.Text text ? text.values() : List.of();
    }
}
