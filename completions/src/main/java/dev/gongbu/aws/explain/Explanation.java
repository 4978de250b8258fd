package dev.gongbu.aws.explain;

import java.util.List;

/**
 * What a line means.
 *
 * @param meanings in the order of the line; a piece inside a value stands behind the value
 * @param cautions the gravest kind first, then in the order of the line
 */
public record Explanation(List<Meaning> meanings, List<Caution> cautions) {
    public Explanation {
        meanings = List.copyOf(meanings);
        cautions = List.copyOf(cautions);
    }
}
