package dev.gongbu.exercise;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** A domain of the AWS Solutions Architect - Associate exam. */
public enum Domain {
    SECURE("안전한 아키텍처", "secure architectures"),
    RESILIENT("복원력 있는 아키텍처", "resilient architectures"),
    PERFORMANT("고성능 아키텍처", "high-performing architectures"),
    COST("비용에 맞춘 아키텍처", "cost-optimized architectures");

    private final String word = name().toLowerCase(Locale.ROOT);
    private final String korean;
    private final String english;

    Domain(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /** The word for it in packs and JSON: {@code secure}. */
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

    /** The domain that a word names, or null. */
    public static @Nullable Domain of(String word) {
        for (var domain : values()) {
            if (domain.word.equals(word)) {
                return domain;
            }
        }
        return null;
    }
}
