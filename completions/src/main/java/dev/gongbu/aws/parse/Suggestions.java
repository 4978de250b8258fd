package dev.gongbu.aws.parse;

import java.util.Collection;
import java.util.List;

/** Finds the valid words that are near to a wrong one. */
@FunctionalInterface
interface Suggestions {

    /** At most three, the nearest first. */
    List<String> near(String typed, Collection<String> valid);
}
