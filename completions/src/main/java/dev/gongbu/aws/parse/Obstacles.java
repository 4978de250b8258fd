package dev.gongbu.aws.parse;

import java.util.ArrayList;
import java.util.List;

/** What stands in the way of a command, in the order in which the real command line meets it. */
final class Obstacles {

    private static final int MOST = 500;

    private final List<Finding> errors = new ArrayList<>();
    private boolean fileFirst;

    /** Adds an error; the last of very many are not kept. */
    void error(Finding finding) {
        if (errors.size() < MOST) {
            errors.add(finding);
        }
    }

    /** A local file is read here. */
    void file() {
        fileFirst |= errors.isEmpty();
    }

    int count() {
        return errors.size();
    }

    /** What is met first. */
    Verdict verdict() {
        if (fileFirst) {
            return Verdict.FILE;
        }
        return errors.isEmpty() ? Verdict.OK : Verdict.REJECT;
    }

    List<Finding> errors() {
        return errors;
    }
}
