package dev.gongbu.aws.syntax;

import java.util.Optional;

/**
 * Checks the grammar of {@code --query}: JMESPath, as Python's jmespath compiles it. Functions and
 * how many arguments they take are not checked.
 */
public final class QuerySyntax {

    /** How deep expressions may stand in each other: the real parser gives up at about that. */
    static final int DEPTH = 300;

    private QuerySyntax() {}

    /** The first thing that is wrong with an expression; empty where it compiles. */
    public static Optional<Fault> check(Word word) {
        try {
            if (word.text().isEmpty()) {
                throw QueryFault.empty(new TextCursor(word));
            }
            new QueryParser(word, new QueryLexer(word).tokens()).parse();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.fault());
        }
    }
}
