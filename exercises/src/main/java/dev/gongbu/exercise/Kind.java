package dev.gongbu.exercise;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** What kind of answer an exercise asks for. */
public enum Kind {
    /** A line of the AWS command line. */
    COMMAND("명령", "command"),
    /** A name, or several. */
    SHORT("단답", "short answer"),
    /** A number with its unit. */
    QUANTITY("수치", "quantity"),
    /** One or several of some options. */
    CHOICE("선택", "choice"),
    /** Steps put in order. */
    ORDER("순서", "order"),
    /** Pairs. */
    MATCH("짝짓기", "match"),
    /** The hidden cells of a comparison. */
    COMPARE("비교", "comparison"),
    /** The gaps of a sentence. */
    CLOZE("빈칸", "cloze");

    private final String word = name().toLowerCase(Locale.ROOT);
    private final String korean;
    private final String english;

    Kind(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /** The word for it in packs, options and JSON: {@code command}. */
    public String word() {
        return word;
    }

    /** What a learner reads. */
    public String korean() {
        return korean;
    }

    /** What an English learner reads. */
    public String english() {
        return english;
    }

    /** The kind that a word names, or null. */
    public static @Nullable Kind of(String word) {
        for (var kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        return null;
    }
}
