package dev.gongbu.aws.syntax;

import dev.gongbu.aws.syntax.QueryToken.Kind;

import java.util.List;

/** A parser by operator precedence that keeps nothing of what it parses. */
final class QueryParser {

    private final Word word;
    private final List<QueryToken> tokens;
    private int next;
    private int depth;

    QueryParser(Word word, List<QueryToken> tokens) {
        this.word = word;
        this.tokens = tokens;
    }

    void parse() throws Refusal {
        expression(0);
        if (!isAt(Kind.EOF)) {
            throw refuse("Unexpected token");
        }
    }

    /**
     * Goes behind an expression.
     *
     * @param power what binds this or less ends it
     * @return whether it is a mere name, which may be called
     */
    private boolean expression(int power) throws Refusal {
        depth++;
        if (depth > QuerySyntax.DEPTH) {
            throw QueryFault.tooDeep(word, token());
        }
        boolean isName = prefix();
        while (power < kind().power()) {
            isName = suffix(isName);
        }
        depth--;
        return isName;
    }

    private boolean prefix() throws Refusal {
        var token = token();
        next++;
        switch (token.kind()) {
            case LITERAL, CURRENT -> {}
            case UNQUOTED_IDENTIFIER -> {
                return true;
            }
            case QUOTED_IDENTIFIER -> {
                if (isAt(Kind.LPAREN)) {
                    throw refuse("Quoted identifier not allowed for function names.");
                }
                return true;
            }
            case STAR -> {
                if (!isAt(Kind.RBRACKET)) {
                    projection(Kind.STAR);
                }
            }
            case FILTER -> filter();
            case LBRACE -> hash();
            case LPAREN -> {
                boolean isName = expression(0);
                expect(Kind.RPAREN);
                return isName;
            }
            case FLATTEN -> projection(Kind.FLATTEN);
            case NOT -> expression(Kind.NOT.power());
            case EXPREF -> expression(Kind.EXPREF.power());
            case LBRACKET -> brackets();
            default -> {
                next--;
                throw token.kind() == Kind.EOF
                        ? QueryFault.incomplete(word, token)
                        : refuse("invalid token");
            }
        }
        return false;
    }

    private boolean suffix(boolean isName) throws Refusal {
        var kind = kind();
        next++;
        switch (kind) {
            case DOT -> {
                if (isAt(Kind.STAR)) {
                    next++;
                    projection(Kind.DOT);
                } else {
                    behindDot(Kind.DOT);
                }
            }
            case PIPE, OR, AND, EQ, NE, GT, GTE, LT, LTE -> expression(kind.power());
            case FLATTEN -> projection(Kind.FLATTEN);
            case FILTER -> filter();
            case LPAREN -> call(isName);
            case LBRACKET -> {
                if (isAt(Kind.NUMBER) || isAt(Kind.COLON)) {
                    index();
                } else {
                    expect(Kind.STAR);
                    expect(Kind.RBRACKET);
                    projection(Kind.STAR);
                }
            }
            default -> {
                next--;
                throw refuse("invalid token");
            }
        }
        return false;
    }

    private void brackets() throws Refusal {
        if (isAt(Kind.NUMBER) || isAt(Kind.COLON)) {
            index();
        } else if (isAt(Kind.STAR) && tokens.get(next + 1).kind() == Kind.RBRACKET) {
            next += 2;
            projection(Kind.STAR);
        } else {
            list();
        }
    }

    private void index() throws Refusal {
        if (!isAt(Kind.COLON) && tokens.get(next + 1).kind() != Kind.COLON) {
            next++;
            expect(Kind.RBRACKET);
            return;
        }
        slice();
        projection(Kind.STAR);
    }

    /** Any numbers between at most two colons. */
    private void slice() throws Refusal {
        int colons = 0;
        while (!isAt(Kind.RBRACKET)) {
            if (isAt(Kind.COLON)) {
                colons++;
            }
            if (colons == 3 || !isAt(Kind.COLON) && !isAt(Kind.NUMBER)) {
                throw refuse("syntax error");
            }
            next++;
        }
        next++;
    }

    private void filter() throws Refusal {
        expression(0);
        expect(Kind.RBRACKET);
        if (!isAt(Kind.FLATTEN)) {
            projection(Kind.FILTER);
        }
    }

    /** The commas between arguments may be left out. */
    private void call(boolean isName) throws Refusal {
        if (!isName) {
            next -= 2;
            throw refuse("Invalid function name");
        }
        while (!isAt(Kind.RPAREN)) {
            expression(0);
            take(Kind.COMMA);
        }
        next++;
    }

    private void list() throws Refusal {
        expression(0);
        while (!isAt(Kind.RBRACKET)) {
            expect(Kind.COMMA);
            expression(0);
        }
        next++;
    }

    /** The commas between pairs may be left out. */
    private void hash() throws Refusal {
        while (true) {
            if (!kind().isIdentifier()) {
                throw expected("['quoted_identifier', 'unquoted_identifier']");
            }
            next++;
            expect(Kind.COLON);
            expression(0);
            if (!take(Kind.COMMA) && take(Kind.RBRACE)) {
                return;
            }
        }
    }

    /** What is done to each element, if anything. */
    private void projection(Kind kind) throws Refusal {
        if (kind().endsProjection()) {
            return;
        }
        if (isAt(Kind.LBRACKET) || isAt(Kind.FILTER)) {
            expression(kind.power());
        } else if (take(Kind.DOT)) {
            behindDot(kind);
        } else {
            throw refuse("syntax error");
        }
    }

    private void behindDot(Kind kind) throws Refusal {
        if (kind().isIdentifier() || isAt(Kind.STAR)) {
            expression(kind.power());
        } else if (take(Kind.LBRACKET)) {
            list();
        } else if (take(Kind.LBRACE)) {
            hash();
        } else {
            throw expected("['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace']");
        }
    }

    private QueryToken token() {
        return tokens.get(next);
    }

    private Kind kind() {
        return token().kind();
    }

    private boolean isAt(Kind kind) {
        return kind() == kind;
    }

    private boolean take(Kind kind) {
        boolean found = isAt(kind);
        if (found) {
            next++;
        }
        return found;
    }

    private void expect(Kind kind) throws Refusal {
        if (!take(kind)) {
            throw expected(QueryFault.name(kind));
        }
    }

    private Refusal expected(String wanted) {
        return isAt(Kind.EOF)
                ? QueryFault.incomplete(word, token())
                : refuse("Expecting: %s, got: %s".formatted(wanted, QueryFault.name(kind())));
    }

    private Refusal refuse(String message) {
        return QueryFault.unexpected(word, token(), message);
    }
}
