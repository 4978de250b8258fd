package dev.gongbu.aws.syntax;

/** What can be wrong with shorthand, in the real command line's words and in Korean. */
final class ShorthandFault {

    private ShorthandFault() {}

    static Refusal expected(TextCursor cursor, char wanted) {
        int at = cursor.at();
        var received = cursor.atEnd() ? "EOF" : cursor.shown(at);
        var english = "Expected: '%c', received: '%s'".formatted(wanted, received);
        return cursor.refuse(Rule.SHORTHAND_SYNTAX, at, korean(wanted, cursor), english);
    }

    private static String korean(char wanted, TextCursor cursor) {
        var name =
                switch (wanted) {
                    case '=' -> "등호(=)가";
                    case ',' -> "쉼표(,)가";
                    case ']' -> "닫는 대괄호(])가";
                    default -> "닫는 중괄호(})가";
                };
        return cursor.atEnd()
                ? "%s 와야 하는데 값이 여기에서 끝났다.".formatted(name)
                : "%s 와야 할 자리에 다른 글자(%s)가 있다.".formatted(name, cursor.shown(cursor.at()));
    }

    /** Nothing stands behind the last comma. */
    static Refusal missingItem(TextCursor cursor, int begin) {
        return cursor.refuse(
                Rule.SHORTHAND_SYNTAX,
                begin,
                "쉼표 뒤에 값이나 다음 키가 없다. 마지막 쉼표는 쓰지 않는다.",
                "Expected: '<second>', received: '<none>'");
    }

    static Refusal unclosed(TextCursor cursor, char quote) {
        boolean single = quote == '\'';
        return cursor.refuse(
                Rule.SHORTHAND_SYNTAX,
                cursor.at(),
                single ? "작은따옴표(')가 닫히지 않았다." : "큰따옴표(\")가 닫히지 않았다.",
                "Expected: '<%s quoted>', received: '<none>'"
                        .formatted(single ? "singled" : "double"));
    }

    static Fault repeated(Value.Entry entry) {
        return new Fault(
                Rule.SHORTHAND_REPEATED_KEY,
                entry.keyFrom(),
                entry.keyTo(),
                "키 \"%s\"가 두 번 나왔다. 값을 하나 더 적으려면 쉼표가 아니라 빈칸으로 나눈다."
                        .formatted(Excerpt.of(entry.key())),
                "Second instance of key \"%s\" encountered".formatted(Excerpt.of(entry.key())));
    }

    static Refusal tooDeep(TextCursor cursor) {
        return cursor.refuse(
                Rule.SHORTHAND_SYNTAX,
                cursor.at(),
                "괄호가 %d겹보다 깊다.".formatted(Shorthand.DEPTH),
                "maximum recursion depth exceeded");
    }
}
