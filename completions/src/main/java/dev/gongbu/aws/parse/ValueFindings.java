package dev.gongbu.aws.parse;

import static dev.gongbu.aws.parse.LineFindings.hint;
import static dev.gongbu.aws.parse.LineFindings.shown;

import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.Fault;
import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.aws.syntax.Value;
import dev.gongbu.aws.syntax.Word;

import java.util.List;

/** The sentences for values: what cannot be read, and what does not fit the model. */
final class ValueFindings {

    private ValueFindings() {}

    static Finding fault(String name, Fault fault) {
        return new Finding(
                ErrorClass.ParamError,
                fault.rule(),
                fault.from(),
                fault.to(),
                fault.korean(),
                "Error parsing parameter '%s': %s".formatted(name, fault.english()),
                List.of());
    }

    static Finding jsonExpected(String name, Word word, boolean list) {
        return of(
                ErrorClass.ParamError,
                Rule.JSON_SYNTAX,
                word.from(),
                word.to(),
                "`%s`에는 JSON을 적어야 한다. %s로 시작한다.".formatted(name, list ? "`[`" : "`{`"),
                "Error parsing parameter '%s': Invalid JSON: %s".formatted(name, shown(word)));
    }

    static Finding badElement(String name, Word word, Word first, boolean whole) {
        return of(
                ErrorClass.ParamError,
                Rule.NOT_A_NUMBER,
                word.from(),
                word.to(),
                "`%s`의 값은 모두 %s여야 하는데 `%s`이다.".formatted(name, whole ? "정수" : "수", shown(word)),
                "Error parsing parameter '%s': %s".formatted(name, shown(first)));
    }

    static Finding notConvertible(Value value, String shown, boolean whole) {
        return of(
                ErrorClass.ValueError,
                Rule.NOT_A_NUMBER,
                value.from(),
                value.to(),
                "여기에는 %s를 적어야 하는데 `%s`이다.".formatted(whole ? "정수" : "수", shown(shown)),
                whole
                        ? "invalid literal for int() with base 10: '%s'".formatted(shown(shown))
                        : "could not convert string to float: '%s'".formatted(shown(shown)));
    }

    static Finding notScalar(Value value, String wanted) {
        return of(
                ErrorClass.ValueError,
                Rule.WRONG_TYPE,
                value.from(),
                value.to(),
                "여기에는 %s 하나를 적어야 하는데 여러 값이 묶여 있다.".formatted(wanted),
                "a single value is expected here, not a list or a map");
    }

    static Finding documentInShorthand(String name, Value value, String member) {
        return of(
                ErrorClass.ParamError,
                Rule.SHORTHAND_SYNTAX,
                value.from(),
                value.to(),
                "`%s`에는 아무 JSON이나 들어가서 축약 문법으로 쓸 수 없다. 옵션 전체를 JSON으로 적는다.".formatted(member),
                "Error parsing parameter '%s': Shorthand syntax does not support document types. Use JSON input for top-level argument to specify nested parameter: %s"
                        .formatted(name, member));
    }

    static Finding notAPath(String name, Word word) {
        return of(
                ErrorClass.ParamError,
                Rule.NOT_A_PATH,
                word.from(),
                word.to(),
                "`%s`에는 파일의 경로를 적는데 `%s`에 파일이 없다. 경로를 확인한다. file://는 붙이지 않는다."
                        .formatted(name, shown(word)),
                "Error parsing parameter '%s': Blob values must be a path to a file."
                        .formatted(name));
    }

    static Finding inputNotAMap(String name, Word word) {
        return of(
                ErrorClass.ParamError,
                Rule.WRONG_TYPE,
                word.from(),
                word.to(),
                "`%s`에는 옵션 이름과 값을 담은 JSON 객체(`{…}`)를 적어야 한다.".formatted(name),
                "Error parsing parameter '%s': Invalid type: expecting map".formatted(name));
    }

    static Finding badBase64(Value value, String text) {
        return of(
                isAscii(text) ? ErrorClass.InvalidBase64Error : ErrorClass.ValueError,
                Rule.BASE64,
                value.from(),
                value.to(),
                "바이트 값은 base64로 적어야 한다. 글자를 그대로 보내려면 `--cli-binary-format raw-in-base64-out`을 붙인다.",
                "Invalid base64: \"%s\"".formatted(shown(text)));
    }

    /** Other letters are refused before they are decoded. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(each -> each < 128);
    }

    static Finding custom(
            ErrorClass errorClass, Rule rule, Value value, String korean, String english) {
        return of(errorClass, rule, value.from(), value.to(), korean, english);
    }

    static Finding missingMember(String path, String member, int from, int to) {
        return of(
                ErrorClass.ParamValidationError,
                Rule.MISSING_MEMBER,
                from,
                to,
                "%s에 꼭 있어야 하는 `%s`의 값이 없다.".formatted(at(path), member),
                "Missing required parameter in %s: \"%s\"".formatted(input(path), member));
    }

    static Finding unknownMember(
            String path, Value.Entry entry, List<String> valid, List<String> nearest) {
        return new Finding(
                ErrorClass.ParamValidationError,
                Rule.UNKNOWN_MEMBER,
                entry.keyFrom(),
                entry.keyTo(),
                "%s에 `%s`라는 이름은 없다. %s"
                        .formatted(
                                at(path),
                                shown(entry.key()),
                                hint(nearest, "쓸 수 있는 이름: " + list(valid))),
                "Unknown parameter in %s: \"%s\", must be one of: %s"
                        .formatted(input(path), shown(entry.key()), String.join(", ", valid)),
                nearest);
    }

    static Finding wrongType(String path, Value value, Kind got, Kind wanted) {
        return of(
                ErrorClass.ParamValidationError,
                wanted == Kind.TIMESTAMP ? Rule.NOT_A_TIMESTAMP : Rule.WRONG_TYPE,
                value.from(),
                value.to(),
                wanted == Kind.TIMESTAMP
                        ? "%s의 값은 시각이어야 한다: 2026-01-31T09:00:00+09:00".formatted(at(path))
                        : "%s의 값은 %s이어야 하는데 %s이다.".formatted(at(path), wanted.korean, got.korean),
                "Invalid type for parameter %s, value: %s, type: %s, valid types: %s"
                        .formatted(input(path), preview(value), got.python, wanted.python));
    }

    static Finding tooSmall(String path, Value value, String number, long min) {
        return of(
                ErrorClass.ParamValidationError,
                Rule.TOO_SMALL,
                value.from(),
                value.to(),
                "%s에 적은 값(%s)이 너무 작다. %d부터 된다.".formatted(at(path), shown(number), min),
                "Invalid value for parameter %s, value: %s, valid min value: %d"
                        .formatted(input(path), shown(number), min));
    }

    static Finding tooShort(String path, Value value, int length, long min, boolean list) {
        return of(
                ErrorClass.ParamValidationError,
                Rule.TOO_SHORT,
                value.from(),
                value.to(),
                list
                        ? "%s에는 값이 %d개 이상 있어야 하는데 %d개다.".formatted(at(path), min, length)
                        : "%s의 값은 %d자 이상이어야 하는데 %d자다.".formatted(at(path), min, length),
                "Invalid length for parameter %s, value: %d, valid min length: %d"
                        .formatted(input(path), length, min));
    }

    static Finding union(String path, Value value, List<String> members, boolean empty) {
        var names = list(members);
        return of(
                ErrorClass.ParamValidationError,
                Rule.UNION,
                value.from(),
                value.to(),
                empty
                        ? "%s에는 이 가운데 하나를 적어야 한다: %s".formatted(at(path), names)
                        : "%s에는 이 가운데 하나만 적을 수 있다: %s".formatted(at(path), names),
                empty
                        ? "Must set one of the following keys for tagged union structure %s: %s."
                                .formatted(input(path), names)
                        : "Invalid number of parameters set for tagged union structure %s. Can only set one of the following keys: %s."
                                .formatted(input(path), names));
    }

    /** What a value may be, in both languages. */
    enum Kind {
        TEXT("문자열", "<class 'str'>"),
        WHOLE("따옴표 없는 정수", "<class 'int'>"),
        FRACTION("따옴표 없는 수", "<class 'float'>, <class 'decimal.Decimal'>, <class 'int'>"),
        FLAG("true 또는 false", "<class 'bool'>"),
        LIST("목록(`[…]`)", "<class 'list'>, <class 'tuple'>"),
        MAP("이름과 값의 묶음(`{…}`)", "<class 'dict'>"),
        NOTHING("null", "<class 'NoneType'>"),
        BYTES("바이트", "<class 'bytes'>, <class 'bytearray'>, file-like object"),
        TIMESTAMP("시각", "<class 'datetime.datetime'>, timestamp-string");

        private final String korean;
        private final String python;

        Kind(String korean, String python) {
            this.korean = korean;
            this.python = python;
        }
    }

    private static String at(String path) {
        return path.isEmpty() ? "이 명령" : "`" + shown(path) + "`";
    }

    private static String input(String path) {
        return path.isEmpty() ? "input" : shown(path);
    }

    private static String list(List<String> names) {
        return names.size() <= 12
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, 12)) + " …";
    }

    private static String preview(Value value) {
        return switch (value) {
            case Value.Text text -> shown(text.text());
            case Value.Numeral numeral -> shown(numeral.written());
            case Value.Flag flag -> flag.isTrue() ? "True" : "False";
            case Value.Nothing nothing -> "None";
            case Value.Items items -> "[…]";
            case Value.Fields fields -> "{…}";
        };
    }

    private static Finding of(
            ErrorClass errorClass, Rule rule, int from, int to, String korean, String english) {
        return new Finding(errorClass, rule, from, to, korean, english, List.of());
    }
}
