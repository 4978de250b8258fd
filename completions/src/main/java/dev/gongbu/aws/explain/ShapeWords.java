package dev.gongbu.aws.explain;

import dev.gongbu.aws.Bounds;
import dev.gongbu.aws.Member;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.text.Language;

import java.util.List;

/** Says in a few words what a value has to be. */
public final class ShapeWords {

    private static final int MOST_NAMES = 4;

    private ShapeWords() {}

    /** What an option's value is, such as {@code 필수 · 정수(1~10)}; a sentence where there is one. */
    public static String of(Option option, Language language) {
        if (language == Language.KOREAN && !option.korean().isEmpty()) {
            return option.korean();
        }
        return marked(option.required(), option.deprecated(), type(option, language), language);
    }

    /** What a member's value is. */
    public static String of(Member member, Language language) {
        return marked(
                member.isRequired(), member.isDeprecated(), of(member.shape(), language), language);
    }

    /** What an option's value is, without whether it is required. */
    public static String type(Option option, Language language) {
        if (!option.choices().isEmpty()) {
            return among(option.choices(), language);
        }
        return switch (option.form()) {
            case SWITCH, TWIN_SWITCH -> language.of("값 없이 쓰는 스위치", "switch without a value");
            default -> of(option.shape(), language);
        };
    }

    /** What a value is, such as {@code 문자열의 목록}. */
    public static String of(Shape shape, Language language) {
        if (shape instanceof Shape.Text text) {
            return text.values().isEmpty()
                    ? language.of("문자열", "string")
                            + length(text.length(), "자", " characters", language)
                    : among(text.values(), language);
        }
        if (shape instanceof Shape.Whole whole) {
            return language.of("정수", "integer") + range(whole.bounds());
        }
        if (shape instanceof Shape.Fraction fraction) {
            return language.of("실수", "number") + range(fraction.bounds());
        }
        if (shape instanceof Shape.Flag) {
            return language.of("true 또는 false", "true or false");
        }
        if (shape instanceof Shape.Blob blob) {
            return blob.streaming()
                    ? language.of("파일 경로", "path of a file")
                    : language.of("바이트(base64나 fileb://)", "bytes (base64 or fileb://)");
        }
        if (shape instanceof Shape.Timestamp) {
            return language.of(
                    "시각(2026-01-31T09:00:00Z 또는 초)", "time (2026-01-31T09:00:00Z or seconds)");
        }
        return compound(shape, language);
    }

    private static String compound(Shape shape, Language language) {
        if (shape instanceof Shape.Structure structure) {
            String names = names(structure);
            String union = structure.union() ? language.of(" 중 하나", ", one of them") : "";
            return names.isEmpty()
                    ? language.of("구조체", "structure")
                    : language.of("구조체", "structure") + "(" + names + union + ")";
        }
        if (shape instanceof Shape.Sequence sequence) {
            return list(sequence.element().shape(), language);
        }
        if (shape instanceof Shape.Mapping mapping) {
            String keys =
                    mapping.key().shape() instanceof Shape.Text text && !text.values().isEmpty()
                            ? "(" + some(text.values()) + ")"
                            : "";
            return language.of("키와 값", "keys and values") + keys;
        }
        return "JSON";
    }

    private static String list(Shape element, Language language) {
        if (element instanceof Shape.Text text && !text.values().isEmpty()) {
            return language.of("값 여럿: ", "several of ") + some(text.values());
        }
        String inside =
                element instanceof Shape.Sequence
                        ? language.of("목록", "lists")
                        : of(element, language);
        return language.of(inside + "의 목록", "list of " + inside);
    }

    private static String marked(
            boolean required, boolean deprecated, String type, Language language) {
        String before = required ? language.of("필수 · ", "required · ") : "";
        String after = deprecated ? language.of(" · 더는 권하지 않음", " · deprecated") : "";
        return before + type + after;
    }

    private static String among(List<String> values, Language language) {
        return values.size() == 1
                ? values.getFirst()
                : language.of("값: ", "one of ") + some(values);
    }

    private static String names(Shape.Structure structure) {
        var names = new StringBuilder();
        int count = 0;
        for (int pass = 0; pass < 2; pass++) {
            for (var member : structure.members()) {
                if (member.isRequired() != (pass == 0)) {
                    continue;
                }
                if (count == MOST_NAMES) {
                    return names.append(", …").toString();
                }
                names.append(count++ == 0 ? "" : ", ").append(member.name());
            }
        }
        return names.toString();
    }

    private static String some(List<String> values) {
        var text = new StringBuilder();
        int most = Math.min(values.size(), MOST_NAMES);
        for (int i = 0; i < most; i++) {
            text.append(i == 0 ? "" : ", ").append(values.get(i));
        }
        return values.size() > most ? text.append(", …").toString() : text.toString();
    }

    private static String length(Bounds bounds, String korean, String english, Language language) {
        String range = between(bounds);
        return range.isEmpty() ? "" : "(" + range + language.of(korean, english) + ")";
    }

    private static String range(Bounds bounds) {
        String range = between(bounds);
        return range.isEmpty() ? "" : "(" + range + ")";
    }

    /** {@code 1~10}, {@code 1~} or {@code ~10}; a length from nothing on says nothing. */
    private static String between(Bounds bounds) {
        boolean min = bounds.hasMin() && (bounds.min() != 0 || bounds.hasMax());
        if (!min && !bounds.hasMax()) {
            return "";
        }
        return (min ? bounds.min() : "") + "~" + (bounds.hasMax() ? bounds.max() : "");
    }
}
