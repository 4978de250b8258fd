package dev.gongbu.aws.parse;

/** What the verdict asks the learner's disk: whether a path is there. Nothing is ever read. */
public interface Disk {

    /** Every path is there: for lines that are read where their files are not. */
    Disk ANYTHING =
            new Disk() {
                @Override
                public boolean isFile(String path) {
                    return true;
                }

                @Override
                public boolean canHold(String path) {
                    return true;
                }
            };

    /**
     * Whether a file is there.
     *
     * @param path as it is typed
     */
    boolean isFile(String path);

    /**
     * Whether a file could be written there: whether its folder is there.
     *
     * @param path as it is typed
     */
    boolean canHold(String path);
}
