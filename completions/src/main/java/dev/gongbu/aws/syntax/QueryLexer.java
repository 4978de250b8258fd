package dev.gongbu.aws.syntax;

import dev.gongbu.aws.syntax.QueryToken.Kind;

import java.util.ArrayList;
import java.util.List;

/** Splits a query into tokens; all of it, before any of it is parsed. */
final class QueryLexer {

    private final TextCursor cursor;
    private final List<QueryToken> tokens = new ArrayList<>();

    QueryLexer(Word word) {
        this.cursor = new TextCursor(word);
    }

    List<QueryToken> tokens() throws Refusal {
        while (!cursor.atEnd()) {
            int begin = cursor.at();
            if (!isBlank(cursor.here())) {
                var kind = next();
                tokens.add(new QueryToken(kind, begin, cursor.at()));
            } else {
                cursor.advance(1);
            }
        }
        tokens.add(new QueryToken(Kind.EOF, cursor.at(), cursor.at()));
        return tokens;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private Kind next() throws Refusal {
        int here = cursor.here();
        return switch (here) {
            case '.' -> simple(Kind.DOT);
            case '*' -> simple(Kind.STAR);
            case ']' -> simple(Kind.RBRACKET);
            case ',' -> simple(Kind.COMMA);
            case ':' -> simple(Kind.COLON);
            case '@' -> simple(Kind.CURRENT);
            case '(' -> simple(Kind.LPAREN);
            case ')' -> simple(Kind.RPAREN);
            case '{' -> simple(Kind.LBRACE);
            case '}' -> simple(Kind.RBRACE);
            case '[' -> bracket();
            case '|' -> either('|', Kind.OR, Kind.PIPE);
            case '&' -> either('&', Kind.AND, Kind.EXPREF);
            case '<' -> either('=', Kind.LTE, Kind.LT);
            case '>' -> either('=', Kind.GTE, Kind.GT);
            case '!' -> either('=', Kind.NE, Kind.NOT);
            case '=' -> comparison();
            case '\'' -> raw();
            case '`' -> literal();
            case '"' -> quoted();
            case '-' -> negative();
            default -> word(here);
        };
    }

    private Kind simple(Kind kind) {
        cursor.advance(1);
        return kind;
    }

    private Kind either(char second, Kind both, Kind one) {
        cursor.advance(1);
        return cursor.take(second) ? both : one;
    }

    private Kind bracket() {
        cursor.advance(1);
        if (cursor.take(']')) {
            return Kind.FLATTEN;
        }
        return cursor.take('?') ? Kind.FILTER : Kind.LBRACKET;
    }

    private Kind comparison() throws Refusal {
        int begin = cursor.at();
        cursor.advance(1);
        if (!cursor.take('=')) {
            throw QueryFault.equalsSign(cursor, begin);
        }
        return Kind.EQ;
    }

    private Kind negative() throws Refusal {
        int begin = cursor.at();
        cursor.advance(1);
        if (!isDigit(cursor.here())) {
            throw QueryFault.unknown(cursor, begin);
        }
        return digits();
    }

    private Kind word(int here) throws Refusal {
        if (isDigit(here)) {
            return digits();
        }
        if (!isLetter(here)) {
            throw QueryFault.unknown(cursor, cursor.at());
        }
        while (isLetter(cursor.here()) || isDigit(cursor.here())) {
            cursor.advance(1);
        }
        return Kind.UNQUOTED_IDENTIFIER;
    }

    private Kind digits() {
        while (isDigit(cursor.here())) {
            cursor.advance(1);
        }
        return Kind.NUMBER;
    }

    private Kind raw() throws Refusal {
        until('\'');
        return Kind.LITERAL;
    }

    /** JSON, or bare text that is JSON in double quotes. */
    private Kind literal() throws Refusal {
        int begin = cursor.at();
        var text = until('`').replace("\\`", "`");
        if (!isJson(text) && !isJson('"' + withoutLeadingBlanks(text) + '"')) {
            throw QueryFault.badLiteral(cursor, begin);
        }
        return Kind.LITERAL;
    }

    private Kind quoted() throws Refusal {
        int begin = cursor.at();
        if (!isJson('"' + until('"') + '"')) {
            throw QueryFault.badIdentifier(cursor, begin);
        }
        return Kind.QUOTED_IDENTIFIER;
    }

    /** What stands up to the closing {@code delimiter}, with its escapes. */
    private String until(char delimiter) throws Refusal {
        int begin = cursor.at();
        cursor.advance(1);
        while (!cursor.isAt(delimiter)) {
            if (cursor.isAt('\\')) {
                cursor.advance(1);
            }
            if (cursor.atEnd()) {
                throw QueryFault.unclosed(cursor, begin, delimiter);
            }
            cursor.advance(1);
        }
        cursor.advance(1);
        return cursor.text().substring(begin + 1, cursor.at() - 1);
    }

    private static boolean isJson(String text) {
        return JsonText.read(Word.plain(text, 0)) instanceof Reading.Done;
    }

    private static String withoutLeadingBlanks(String text) {
        int begin = 0;
        while (begin < text.length() && PythonText.isBlank(text.charAt(begin))) {
            begin++;
        }
        return text.substring(begin);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
