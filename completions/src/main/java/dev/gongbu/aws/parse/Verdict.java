package dev.gongbu.aws.parse;

/** What the real command line would say of a line before it sends anything. */
public enum Verdict {
    /** It would send the request. */
    OK,
    /** The first thing in the way is a local file that it would read. */
    FILE,
    /** It would refuse the line. */
    REJECT
}
