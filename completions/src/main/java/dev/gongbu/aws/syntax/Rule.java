package dev.gongbu.aws.syntax;

/** The rules that a line can break. The names are part of the JSON that programs read. */
public enum Rule {
    NOT_AWS,
    UNCLOSED_QUOTE,
    TOO_LONG,
    CONTROL_CHARACTER,
    MISSING_SERVICE,
    UNKNOWN_SERVICE,
    MISSING_OPERATION,
    UNKNOWN_OPERATION,
    UNKNOWN_OPTION,
    AMBIGUOUS_OPTION,
    UNEXPECTED_WORD,
    MISSING_VALUE,
    UNEXPECTED_VALUE,
    MISSING_OPTION,
    INVALID_CHOICE,
    EXCLUSIVE_OPTIONS,
    QUERY_SYNTAX,
    BAD_URL,
    SHORTHAND_SYNTAX,
    SHORTHAND_REPEATED_KEY,
    JSON_SYNTAX,
    BASE64,
    NOT_A_PATH,
    NOT_A_NUMBER,
    NOT_A_BOOLEAN,
    NOT_A_TIMESTAMP,
    WRONG_TYPE,
    MISSING_MEMBER,
    UNKNOWN_MEMBER,
    TOO_SMALL,
    TOO_SHORT,
    UNION,
    /** Advice: the service knows other values. */
    UNKNOWN_VALUE,
    /** Advice: the service's pattern does not match. */
    PATTERN,
    /** Advice: more than the service takes. */
    TOO_LARGE,
    /** Advice: the API advises against it. */
    DEPRECATED
}
