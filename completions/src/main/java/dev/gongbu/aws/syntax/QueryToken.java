package dev.gongbu.aws.syntax;

/**
 * A token of a query.
 *
 * @param from the first character in the query
 * @param to after the last one
 */
record QueryToken(Kind kind, int from, int to) {

    /** The kinds of tokens, each with how tightly it binds what stands before it. */
    enum Kind {
        EOF(0),
        UNQUOTED_IDENTIFIER(0),
        QUOTED_IDENTIFIER(0),
        LITERAL(0),
        RBRACKET(0),
        RPAREN(0),
        COMMA(0),
        RBRACE(0),
        NUMBER(0),
        CURRENT(0),
        EXPREF(0),
        COLON(0),
        PIPE(1),
        OR(2),
        AND(3),
        EQ(5),
        GT(5),
        LT(5),
        GTE(5),
        LTE(5),
        NE(5),
        FLATTEN(9),
        STAR(20),
        FILTER(21),
        DOT(40),
        NOT(45),
        LBRACE(50),
        LBRACKET(55),
        LPAREN(60);

        /** What binds less ends a projection. */
        private static final int PROJECTION = 10;

        private final int power;

        Kind(int power) {
            this.power = power;
        }

        int power() {
            return power;
        }

        boolean endsProjection() {
            return power < PROJECTION;
        }

        boolean isIdentifier() {
            return this == UNQUOTED_IDENTIFIER || this == QUOTED_IDENTIFIER;
        }
    }
}
