package dev.gongbu.aws.complete;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.complete.Candidate.Kind;

import java.util.List;

/** Offers the commands of a service. */
final class Operations {

    /** What nobody wrote a sentence on is not what a learner looks for first. */
    private static final int RARE = 1;

    private static final int DEPRECATED = 5;

    private final CommandModel model;

    Operations(CommandModel model) {
        this.model = model;
    }

    /** A command without options, where none was typed. */
    static Operation none() {
        var input = new Shape.Structure("", List.of(), false);
        var traits = new Operation.Traits(false, false, false, List.of());
        return new Operation("", "", "", List.of(), input, traits, "");
    }

    /**
     * Adds commands to a menu.
     *
     * @param begun the words that were typed of a command of several words; may be empty
     */
    void addTo(Menu menu, String service, String begun) {
        String beginning = begun.isEmpty() ? "" : begun + " ";
        String group = "";
        var headings = model.operations(service);
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            if (heading.name().isEmpty() || !heading.name().startsWith(beginning)) {
                continue;
            }
            String rest = heading.name().substring(beginning.length());
            int blank = rest.indexOf(' ');
            if (blank < 0) {
                menu.add(offer(heading, rest, begun.equals("wait")));
            } else if (!rest.substring(0, blank).equals(group)) {
                group = rest.substring(0, blank);
                menu.add(group(group));
            }
        }
    }

    private static Offer offer(CommandModel.Heading heading, String name, boolean waits) {
        return new Offer(
                waits ? Kind.WAITER : Kind.OPERATION,
                name,
                name,
                name,
                true,
                heading.deprecated() ? DEPRECATED : heading.korean().isEmpty() ? RARE : 0,
                false,
                heading.deprecated(),
                heading.korean().isEmpty() ? heading.apiName() : heading.korean(),
                "");
    }

    private static Offer group(String name) {
        String korean = name.equals("wait") ? "바라는 상태가 될 때까지 기다리기" : "";
        return Offer.word(Kind.OPERATION, name, korean);
    }
}
