package dev.gongbu.aws.syntax;

import dev.gongbu.aws.syntax.QueryToken.Kind;

import java.util.Locale;

/** What can be wrong with a query, near to the real parser's words and in Korean. */
final class QueryFault {

    private QueryFault() {}

    static Refusal empty(TextCursor cursor) {
        return lexical(
                cursor, 0, "--query의 식이 비어 있다.", "Invalid JMESPath expression: cannot be empty.");
    }

    static Refusal unknown(TextCursor cursor, int index) {
        var shown = cursor.shown(index);
        return lexical(
                cursor,
                index,
                "JMESPath 식에 쓸 수 없는 글자(%s)다. 영문자가 아닌 이름은 큰따옴표로 감싼다.".formatted(shown),
                "Bad jmespath expression: Unknown token " + shown);
    }

    static Refusal equalsSign(TextCursor cursor, int index) {
        return lexical(
                cursor,
                index,
                "같은지 비교할 때는 등호를 두 개(==) 쓴다.",
                "Bad jmespath expression: Unknown token '='");
    }

    static Refusal badLiteral(TextCursor cursor, int index) {
        return lexical(
                cursor, index, "백틱(`) 안의 값을 JSON으로 읽을 수 없다.", "Bad jmespath expression: Bad token");
    }

    static Refusal badIdentifier(TextCursor cursor, int index) {
        return lexical(
                cursor,
                index,
                "큰따옴표 안의 이름을 JSON 문자열로 읽을 수 없다.",
                "Bad jmespath expression: Invalid quoted identifier");
    }

    static Refusal unclosed(TextCursor cursor, int index, char delimiter) {
        return lexical(
                cursor,
                index,
                "여기에서 열린 %c 기호가 닫히지 않았다.".formatted(delimiter),
                "Bad jmespath expression: Unclosed %c delimiter".formatted(delimiter));
    }

    private static Refusal lexical(TextCursor cursor, int index, String korean, String english) {
        return cursor.refuse(Rule.QUERY_SYNTAX, index, korean, english);
    }

    static Refusal incomplete(Word word, QueryToken end) {
        return fault(
                word,
                end,
                "식이 끝나지 않았다. 괄호가 닫혔는지, 마지막 기호 뒤에 빠진 것이 없는지 확인한다.",
                "Invalid jmespath expression: Incomplete expression");
    }

    static Refusal unexpected(Word word, QueryToken token, String message) {
        var text = Excerpt.of(word.text().substring(token.from(), token.to()));
        var english =
                "%s: Parse error at column %d, token \"%s\" (%s)"
                        .formatted(message, token.from(), text, token.kind());
        var korean =
                token.kind() == Kind.EOF ? "식이 끝나지 않았다." : "여기에 올 수 없는 것(%s)이 있다.".formatted(text);
        return fault(word, token, korean, english);
    }

    static Refusal tooDeep(Word word, QueryToken token) {
        return fault(
                word,
                token,
                "식이 %d겹보다 깊다.".formatted(QuerySyntax.DEPTH),
                "maximum recursion depth exceeded");
    }

    /** A token's kind as the real parser names it. */
    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Refusal fault(Word word, QueryToken token, String korean, String english) {
        int from = word.place(token.from());
        int to = token.from() == token.to() ? from : word.end(token.to());
        return new Refusal(new Fault(Rule.QUERY_SYNTAX, from, to, korean, english));
    }
}
