package dev.gongbu.aws.read;

import dev.gongbu.value.Problems;

/**
 * What all services share.
 *
 * @param sentences those that hold everywhere
 * @param problems is told what is wrong with the corrections
 */
record Surroundings(
        Corrections corrections, CommandNames names, Sentences sentences, Problems problems) {}
