package dev.gongbu.aws.complete;

import dev.gongbu.aws.complete.Candidate.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Offers what lies in a folder of which the path is being typed. */
final class Paths {

    private static final int MOST = 500;

    private static final Comparator<LocalFiles.Entry> BY_NAME =
            new Comparator<>() {
                @Override
                public int compare(LocalFiles.Entry one, LocalFiles.Entry two) {
                    return one.name().compareTo(two.name());
                }
            };

    private final LocalFiles files;

    Paths(LocalFiles files) {
        this.files = files;
    }

    /** Where the name of the file begins in a path: behind its last slash. */
    static int nameFrom(String path, int cursor) {
        return path.lastIndexOf('/', cursor - 1) + 1;
    }

    /**
     * Adds the files to a menu.
     *
     * @param folder the path up to the name, with its last slash
     * @param name what was typed of the name
     * @param ends whether a file ends the word
     */
    void addTo(Menu menu, String folder, String name, boolean ends) {
        if (folder.isEmpty() && name.equals("~")) {
            menu.add(Offer.opening(Kind.FOLDER, "~/", ""));
            return;
        }
        if (folder.length() > Typing.LONGEST * 10) {
            return;
        }
        var entries = list(folder);
        for (int i = 0; i < Math.min(entries.size(), MOST); i++) {
            var entry = entries.get(i);
            boolean hidden = entry.name().startsWith(".");
            if (!hidden || name.startsWith(".")) {
                menu.add(offer(entry, ends));
            }
        }
    }

    private List<LocalFiles.Entry> list(String folder) {
        try {
            var entries = new ArrayList<>(files.in(folder));
            entries.sort(BY_NAME);
            return entries;
        } catch (RuntimeException unreadable) {
            // Anything may stand where a folder is expected, and no line may end in a failure.
            return List.of();
        }
    }

    private static Offer offer(LocalFiles.Entry entry, boolean ends) {
        return entry.isFolder()
                ? new Offer(
                        Kind.FOLDER,
                        entry.name(),
                        entry.name() + "/",
                        entry.name() + "/",
                        false,
                        1,
                        false,
                        false,
                        "",
                        "")
                : new Offer(
                        Kind.FILE,
                        entry.name(),
                        entry.name(),
                        entry.name(),
                        ends,
                        1,
                        false,
                        false,
                        "",
                        "");
    }
}
