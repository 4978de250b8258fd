package dev.gongbu.app.shell;

import dev.gongbu.aws.complete.Candidate;
import dev.gongbu.aws.complete.Candidate.Way;

import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What Tab does: the only candidate is taken, what all have in common is written, and the rest is a
 * menu below the line, which typing on narrows and a second Tab enters.
 */
final class CompletionMenu {

    /** What a key means in the menu. */
    private enum Key implements Binding {
        NEXT,
        PREVIOUS,
        TAKE,
        LEAVE
    }

    private final ShellReader reader;
    private final LineAid aid;
    private final MenuView view;

    CompletionMenu(ShellReader reader, LineAid aid, MenuView view) {
        this.reader = reader;
        this.aid = aid;
        this.view = view;
    }

    /** Completes at the cursor; false where nothing fits. */
    boolean open() {
        var candidates = candidates();
        if (candidates.size() > 1 && extend(candidates)) {
            candidates = candidates();
        }
        if (candidates.size() == 1) {
            take(line(), candidates.getFirst());
        } else if (!candidates.isEmpty()) {
            show(candidates);
            reader.showBelow(null);
        }
        return !candidates.isEmpty();
    }

    private List<Candidate> candidates() {
        return aid.complete(line(), reader.getBuffer().cursor());
    }

    private String line() {
        return reader.getBuffer().toString();
    }

    /** Writes what the candidates that begin as it was typed have in common. */
    private boolean extend(List<Candidate> candidates) {
        Candidate first = null;
        var common = "";
        for (var candidate : candidates) {
            if (candidate.way() != Way.PREFIX) {
                continue;
            }
            if (first == null) {
                first = candidate;
                common = candidate.edit().text();
            } else if (candidate.edit().from() == first.edit().from()
                    && candidate.edit().to() == first.edit().to()) {
                common = common.substring(0, common(common, candidate.edit().text()));
            }
        }
        if (first == null) {
            return false;
        }
        var edit = first.edit();
        var typed = line().substring(edit.from(), edit.to());
        if (common.length() <= typed.length() || !common.startsWith(typed)) {
            return false;
        }
        var longer = new Candidate.Edit(edit.from(), edit.to(), common, false);
        reader.write(longer.on(line()), edit.from() + common.length());
        return true;
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        boolean splitsPair = at > 0 && Character.isHighSurrogate(one.charAt(at - 1));
        return splitsPair ? at - 1 : at;
    }

    private void show(List<Candidate> first) {
        var candidates = first;
        var original = line();
        int cursor = reader.getBuffer().cursor();
        int chosen = -1;
        var keys = keys();
        while (true) {
            draw(candidates, chosen);
            var binding = reader.readBinding(reader.getKeys(), keys);
            if (binding instanceof Key key) {
                switch (key) {
                    case NEXT -> chosen = (chosen + 1) % candidates.size();
                    case PREVIOUS -> chosen = (chosen <= 0 ? candidates.size() : chosen) - 1;
                    case TAKE -> {
                        if (chosen < 0) {
                            reader.pushBack();
                        } else {
                            take(original, candidates.get(chosen));
                        }
                        return;
                    }
                    case LEAVE -> {
                        reader.write(original, cursor);
                        return;
                    }
                }
                preview(original, candidates.get(chosen));
                continue;
            }
            if (chosen >= 0 || !edits(binding)) {
                reader.pushBack();
                return;
            }
            reader.callWidget(((Reference) binding).name());
            candidates = candidates();
            original = line();
            cursor = reader.getBuffer().cursor();
            if (candidates.isEmpty()) {
                return;
            }
        }
    }

    private void draw(List<Candidate> candidates, int chosen) {
        int height = Math.max(1, reader.rowsBelow() - 1);
        reader.showBelow(view.draw(candidates, chosen, reader.width(), height));
        reader.redisplay();
    }

    /** Whether a key narrows the menu, or widens it. */
    private static boolean edits(@Nullable Binding binding) {
        return binding instanceof Reference reference
                && (reference.name().equals(LineReader.SELF_INSERT)
                        || reference.name().equals(LineReader.BACKWARD_DELETE_CHAR));
    }

    private void preview(String line, Candidate candidate) {
        var edit = candidate.edit();
        reader.write(edit.on(line), edit.from() + edit.text().length());
    }

    /** Writes a candidate, and a blank behind it where its word is finished. */
    private void take(String line, Candidate candidate) {
        preview(line, candidate);
        if (!candidate.edit().ends()) {
            return;
        }
        var buffer = reader.getBuffer();
        if (buffer.currChar() == ' ') {
            buffer.move(1);
        } else {
            buffer.write(" ");
        }
    }

    private KeyMap<Binding> keys() {
        var keys = new KeyMap<Binding>();
        keys.bind(Key.NEXT, "\t", KeyMap.ctrl('N'), "\u001b[B", "\u001bOB");
        keys.bind(Key.PREVIOUS, KeyMap.ctrl('P'), "\u001b[A", "\u001bOA", "\u001b[Z");
        keys.bind(Key.TAKE, "\r", "\n");
        keys.bind(Key.LEAVE, KeyMap.esc(), KeyMap.ctrl('G'));
        bind(keys, Key.NEXT, Capability.key_down);
        bind(keys, Key.PREVIOUS, Capability.key_up);
        bind(keys, Key.PREVIOUS, Capability.back_tab);
        return keys;
    }

    private void bind(KeyMap<Binding> keys, Key meaning, Capability capability) {
        var sequence = KeyMap.key(reader.getTerminal(), capability);
        if (sequence != null) {
            keys.bind(meaning, sequence);
        }
    }
}
