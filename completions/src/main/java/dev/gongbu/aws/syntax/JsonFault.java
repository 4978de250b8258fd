package dev.gongbu.aws.syntax;

/** What can be wrong with JSON, in Python's words and in Korean. */
final class JsonFault {

    private JsonFault() {}

    static Refusal noValue(TextCursor cursor) {
        return fault(
                cursor,
                cursor.at(),
                cursor.atEnd() ? "값이 와야 하는데 JSON이 여기에서 끝났다." : "여기에 JSON 값이 와야 한다.",
                "Expecting value");
    }

    static Refusal noKey(TextCursor cursor) {
        return fault(
                cursor,
                cursor.at(),
                "여기에 큰따옴표로 감싼 키가 와야 한다.",
                "Expecting property name enclosed in double quotes");
    }

    static Refusal noColon(TextCursor cursor) {
        return fault(cursor, cursor.at(), "키 뒤에 쌍점(:)이 와야 한다.", "Expecting ':' delimiter");
    }

    static Refusal noComma(TextCursor cursor, char bracket) {
        return fault(
                cursor,
                cursor.at(),
                "여기에 쉼표(,)나 닫는 괄호(%c)가 와야 한다.".formatted(bracket),
                "Expecting ',' delimiter");
    }

    static Refusal extra(TextCursor cursor) {
        return fault(cursor, cursor.at(), "JSON이 끝난 뒤에 글자가 더 있다.", "Extra data");
    }

    static Refusal unclosed(TextCursor cursor, int begin) {
        return fault(cursor, begin, "여기에서 열린 큰따옴표가 닫히지 않았다.", "Unterminated string starting at");
    }

    static Refusal controlCharacter(TextCursor cursor) {
        return fault(
                cursor,
                cursor.at(),
                "문자열 안에 제어 문자(%s)를 그대로 쓸 수 없다. \\n이나 \\t처럼 적는다."
                        .formatted(cursor.shown(cursor.at())),
                "Invalid control character at");
    }

    static Refusal unknownEscape(TextCursor cursor, int backslash) {
        return fault(
                cursor, backslash, "역슬래시 뒤에는 \" \\ / b f n r t u만 올 수 있다.", "Invalid \\escape");
    }

    static Refusal badUnicode(TextCursor cursor, int begin) {
        return fault(cursor, begin, "\\u 뒤에는 십육진수 네 자리가 와야 한다.", "Invalid \\uXXXX escape");
    }

    static Refusal tooManyDigits(TextCursor cursor, int begin, int most) {
        return cursor.refuse(
                Rule.JSON_SYNTAX,
                begin,
                "정수가 %d자리보다 길다.".formatted(most),
                "Invalid JSON: Exceeds the limit (%d digits) for integer string conversion"
                        .formatted(most));
    }

    static Refusal tooDeep(TextCursor cursor) {
        return cursor.refuse(
                Rule.JSON_SYNTAX,
                cursor.at(),
                "괄호가 %d겹보다 깊다.".formatted(JsonText.DEPTH),
                "maximum recursion depth exceeded");
    }

    static Refusal byteOrderMark(TextCursor cursor) {
        return fault(
                cursor,
                0,
                "맨 앞에 보이지 않는 글자(U+FEFF, BOM)가 있다.",
                "Unexpected UTF-8 BOM (decode using utf-8-sig)");
    }

    private static Refusal fault(TextCursor cursor, int index, String korean, String english) {
        return cursor.refuse(
                Rule.JSON_SYNTAX, index, korean, "Invalid JSON: " + english + where(cursor, index));
    }

    private static String where(TextCursor cursor, int index) {
        var before = cursor.text().substring(0, index);
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        int line = before.lastIndexOf('\n') + 1;
        return ": line %d column %d (char %d)"
                .formatted(
                        lines + 1,
                        before.codePointCount(line, index) + 1,
                        before.codePointCount(0, index));
    }
}
