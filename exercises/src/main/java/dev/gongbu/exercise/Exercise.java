package dev.gongbu.exercise;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Something to practise.
 *
 * @param head what it is listed and chosen by
 * @param prompt the task
 * @param task what a right answer is
 * @param facts ids of the facts that it rests on
 * @param why why the answer is right; may be empty
 * @param hints from a nudge to almost all
 * @param mistakes what typical wrong answers are told, the first that matches wins
 */
public record Exercise(
        Head head,
        String prompt,
        Task task,
        List<String> facts,
        String why,
        List<String> hints,
        List<Mistake> mistakes) {

    public Exercise {
        facts = List.copyOf(facts);
        hints = List.copyOf(hints);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * What an exercise is listed and chosen by, without its body.
     *
     * @param id stable; never a hash of the text
     * @param revision from 1; a higher one has another meaning, to which old answers do not count
     * @param title short, gives nothing away
     * @param topics ids of topics, the most fitting first; never empty
     * @param difficulty 1 to 5
     * @param domain of the exam, or null where it has none
     * @param requires ids of the exercises to be known first
     */
    public record Head(
            String id,
            int revision,
            Kind kind,
            String title,
            List<String> topics,
            int difficulty,
            @Nullable Domain domain,
            Origin origin,
            List<String> requires) {

        public Head {
            topics = List.copyOf(topics);
            requires = List.copyOf(requires);
            if (id.isBlank() || topics.isEmpty()) {
                throw new IllegalArgumentException("an exercise without an id or a topic: " + id);
            }
            if (revision < 1 || difficulty < 1 || difficulty > 5) {
                throw new IllegalArgumentException(id + ": revision from 1, difficulty 1 to 5");
            }
        }
    }

    /** Its id. */
    public String id() {
        return head.id();
    }

    /** Its kind. */
    public Kind kind() {
        return head.kind();
    }
}
