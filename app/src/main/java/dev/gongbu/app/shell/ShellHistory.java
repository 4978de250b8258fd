package dev.gongbu.app.shell;

import org.jline.reader.impl.history.DefaultHistory;

import java.io.IOException;
import java.time.Instant;

/**
 * The lines of this session and of earlier ones; each new one is kept at once, so that nothing is
 * lost at a sudden end. What begins with a blank is not kept.
 */
final class ShellHistory extends DefaultHistory {
    /** The newest lines that are remembered. */
    static final int MOST_ENTRIES = 1_000;

    private final HistoryFile file;
    private boolean isLoading;
    private boolean isKept = true;

    ShellHistory(HistoryFile file) {
        this.file = file;
    }

    /** Remembers the lines of earlier sessions; call it once, when the reader knows this. */
    HistoryFile.Damage remember() {
        var kept = file.read();
        isLoading = true;
        for (var line : kept.lines()) {
            add(Instant.EPOCH, line);
        }
        isLoading = false;
        isKept = kept.damage() != HistoryFile.Damage.UNREADABLE;
        return kept.damage();
    }

    @Override
    public void add(Instant time, String line) {
        var before = isEmpty() ? "" : get(last());
        int next = isEmpty() ? 0 : last() + 1;
        super.add(time, line);
        boolean isNew = !isEmpty() && last() >= next && !get(last()).equals(before);
        if (isNew && isKept && !isLoading) {
            keep(get(last()));
        }
    }

    private void keep(String line) {
        try {
            file.add(line);
        } catch (IOException e) {
            isKept = false; // the session goes on; the lines are remembered until its end
        }
    }
}
