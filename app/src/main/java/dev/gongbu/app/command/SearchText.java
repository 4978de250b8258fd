package dev.gongbu.app.command;

import dev.gongbu.note.Lifecycle;
import dev.gongbu.note.Section;
import dev.gongbu.note.Topic;
import dev.gongbu.note.store.LibraryFile;
import dev.gongbu.search.Answer;
import dev.gongbu.search.EntryKind;
import dev.gongbu.search.Hit;
import dev.gongbu.search.Why;
import dev.gongbu.text.Columns;
import dev.gongbu.text.Sanitizer;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Writes hits for a reader: what was found, why, the words around it, and how to open it. */
final class SearchText {
    private static final int INDENT = 4;
    private static final int MAX_COLUMNS = 100;

    private final Invocation invocation;
    private final LibraryFile library;
    private final Columns columns;
    private final int width;
    private final Ink ink;

    SearchText(Invocation invocation, LibraryFile library) {
        this.invocation = invocation;
        this.library = library;
        this.columns = invocation.columns();
        this.width = Math.min(MAX_COLUMNS, invocation.display().columns());
        this.ink = invocation.ink();
    }

    Ink of(Answer answer, boolean isExplained) {
        int rank = 1;
        for (var hit : answer.hits()) {
            if (rank > 1) {
                ink.line();
            }
            head(rank, hit);
            snippet(hit);
            if (isExplained) {
                explain(hit);
            }
            opening(hit);
            rank++;
        }
        return ink;
    }

    private void head(int rank, Hit hit) {
        var number = Integer.toString(rank);
        ink.add(Style.DIM, " ".repeat(Math.max(0, 2 - number.length())) + number).add("  ");
        var topic = topic(hit);
        var title = title(hit, topic);
        var badge = topic == null ? "" : badge(topic.lifecycle());
        var why = why(hit);
        ink.add(Style.HEADING, title);
        int used = INDENT + columns.of(title);
        if (!badge.isEmpty()) {
            ink.add("  ").add(Style.BADGE, badge);
            used += 2 + columns.of(badge);
        }
        if (!why.isEmpty()) {
            boolean hasRoom = !isTerminal() || used + 2 + columns.of(why) <= width;
            ink.add(hasRoom ? "  " : "").add(hasRoom ? "" : newLine());
            ink.add(Style.DIM, why);
        }
        ink.line();
    }

    private String newLine() {
        ink.line();
        return " ".repeat(INDENT);
    }

    private @Nullable Topic topic(Hit hit) {
        return hit.topics().isEmpty() ? null : library.topic(hit.topics().getFirst()).orElse(null);
    }

    private String title(Hit hit, @Nullable Topic topic) {
        if (hit.kind() == EntryKind.FACT) {
            return hit.title() + invocation.say(" › 사실 ", " › fact ") + hit.id();
        }
        if (hit.kind() == EntryKind.TERM) {
            return hit.title() + invocation.say(" › 용어", " › term");
        }
        if (hit.kind() == EntryKind.COMPARISON) {
            return hit.title() + invocation.say(" › 비교", " › comparison");
        }
        if (hit.kind() == EntryKind.EXERCISE) {
            return hit.title() + invocation.say(" › 연습", " › exercise");
        }
        var name = topic == null ? hit.title() : topic.title();
        return isIntroduction(hit) ? name : name + " › " + hit.title();
    }

    private static boolean isIntroduction(Hit hit) {
        return hit.section().equals(Section.INTRODUCTION);
    }

    /** Says that a service is closed or gone. */
    private String badge(Lifecycle lifecycle) {
        return switch (lifecycle.status()) {
            case AVAILABLE -> "";
            case CLOSED -> invocation.say("[신규 고객 불가]", "[closed to new customers]");
            case ENDED -> invocation.say("[서비스 종료]", "[ended]");
        };
    }

    private String why(Hit hit) {
        var words = new StringBuilder();
        for (var why : hit.why()) {
            words.append(words.isEmpty() ? "" : ", ");
            words.append(invocation.say(why.korean(), why.english()));
        }
        return words.toString();
    }

    private void snippet(Hit hit) {
        var text = hit.snippet();
        // Cleaning would move the places of the matches; what the index holds is clean already.
        boolean isClean = Sanitizer.cleanLine(text).equals(text);
        var highlights = isClean ? hit.highlights() : List.<Hit.Range>of();
        int room = isTerminal() ? width - INDENT : Integer.MAX_VALUE;
        for (var slice : columns.slices(text, room)) {
            ink.add(" ".repeat(INDENT));
            slice(text, slice, highlights);
            ink.line();
        }
    }

    private void slice(String text, Columns.Slice slice, List<Hit.Range> highlights) {
        int at = slice.start();
        int matchStart = at;
        int matchEnd = at;
        for (var range : highlights) {
            int start = Math.max(matchEnd, range.start());
            int end = Math.min(slice.end(), range.end());
            if (start >= end) {
                continue; // on another line
            }
            if (start > matchEnd) {
                at = match(text, at, matchStart, matchEnd);
                matchStart = start;
            }
            matchEnd = end;
        }
        at = match(text, at, matchStart, matchEnd);
        ink.add(text.substring(at, slice.end()));
    }

    /** Adds what stands before a match, and the match; returns where it ends. */
    private int match(String text, int at, int start, int end) {
        if (start >= end) {
            return at;
        }
        ink.add(text.substring(at, start)).add(Style.MATCH, text.substring(start, end));
        return end;
    }

    private void explain(Hit hit) {
        indented(
                hit.kind().word()
                        + " "
                        + hit.id()
                        + invocation.say("  점수 ", "  score ")
                        + rounded(hit.score()));
        for (var why : hit.why()) {
            indented(invocation.say(why.korean() + ": " + meaning(why), why.english()));
        }
    }

    /** Two decimals, without the machinery of formatting. */
    private static String rounded(float score) {
        long hundredths = Math.round(score * 100.0);
        var digits = Long.toString(hundredths % 100);
        return hundredths / 100 + (digits.length() < 2 ? ".0" : ".") + digits;
    }

    private static String meaning(Why why) {
        return switch (why) {
            case EXACT -> "친 그대로 들어 있다";
            case ALIAS -> "같은 것을 가리키는 다른 이름이다";
            case SPACING -> "띄어쓰기만 다르다";
            case PREFIX -> "친 글자로 시작한다";
            case TYPO -> "오타를 고쳐 찾았다";
            case LAYOUT -> "한/영 전환을 잊은 것으로 읽었다";
            case INITIALS -> "초성으로 읽었다";
            case SOUND -> "소리가 비슷한 외래어다";
            case SYNONYM -> "뜻이 비슷한 말이다";
        };
    }

    private void indented(String words) {
        ink.add(" ".repeat(INDENT)).add(Style.DIM, words).line();
    }

    private void opening(Hit hit) {
        if (hit.kind() == EntryKind.EXERCISE) {
            indented("gongbu drill " + hit.id());
            return;
        }
        if (hit.topics().isEmpty()) {
            return;
        }
        if (hit.kind() == EntryKind.COMPARISON) {
            indented("gongbu compare " + hit.id());
            return;
        }
        var command = "gongbu show " + hit.topics().getFirst();
        if (hit.kind() == EntryKind.NOTE && !isIntroduction(hit)) {
            command += " " + ShellWord.quoted(hit.section());
        }
        indented(command);
    }

    private boolean isTerminal() {
        return invocation.display().isTerminal();
    }
}
