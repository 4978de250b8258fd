package dev.gongbu.aws.find;

import java.util.List;

/**
 * What a word of a question may stand for.
 *
 * @param tokens what has to be found, all of it
 * @param weight from 0 to 1
 */
record Alternative(List<String> tokens, double weight) {
    Alternative {
        tokens = List.copyOf(tokens);
    }
}
