package dev.gongbu.aws.complete;

import java.util.List;

/** What lies in the folders of the machine on which somebody types. */
public interface LocalFiles {

    /** A machine without files. */
    LocalFiles NONE =
            new LocalFiles() {
                @Override
                public List<Entry> in(String folder) {
                    return List.of();
                }
            };

    /**
     * A file or a folder.
     *
     * @param name without the folder in which it lies, and without a slash at its end
     */
    record Entry(String name, boolean isFolder) {}

    /**
     * What lies in a folder, in any order.
     *
     * @param folder as it was typed: empty for the present one, else with a slash at its end; may
     *     begin with {@code ~/}, and may be anything that somebody typed
     * @return empty where it cannot be read
     */
    List<Entry> in(String folder);
}
