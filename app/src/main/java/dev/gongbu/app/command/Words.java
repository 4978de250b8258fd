package dev.gongbu.app.command;

import java.util.List;

/** What may stand in a place of a command line, so that a shell can offer it. */
sealed interface Words {

    /** Names that the content holds. */
    enum Names implements Words {
        TOPICS,
        COMPARISONS,
        TERMS,
        CATEGORIES,
        EXERCISES
    }

    /** What is missing of a name whose first words stand there already: 타임아웃 after 가시성. */
    record Rest(Names names) implements Words {}

    /** The sections of the note that is named before. */
    record Sections() implements Words {}

    /** A line of the AWS CLI, in quotes or word by word; {@code aws} before it may be left out. */
    record AwsLine() implements Words {}

    /** What a shell completes by itself. */
    enum Paths implements Words {
        FILES,
        FOLDERS
    }

    /** One of a few words, which stand in the program. */
    record Fixed(List<Word> words) implements Words {
        public Fixed {
            words = List.copyOf(words);
        }

        /** The words as the help shows them. */
        String joined(String between) {
            return String.join(between, words.stream().map(Word::text).toList());
        }
    }

    /** A word and what it means. */
    record Word(String text, String korean, String english) {}

    /** One name of the content, whose words need no quotes. */
    static List<Words> oneOf(Names names, List<String> before) {
        return List.of(before.isEmpty() ? names : new Rest(names));
    }
}
