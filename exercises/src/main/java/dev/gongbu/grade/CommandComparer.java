package dev.gongbu.grade;

import dev.gongbu.aws.Option.Role;
import dev.gongbu.aws.parse.Part;
import dev.gongbu.aws.parse.Verdict;
import dev.gongbu.grade.CommandCall.Setting;
import dev.gongbu.grade.CommandComparison.Gathering;
import dev.gongbu.grade.CommandDifference.Cause;

import org.jspecify.annotations.Nullable;

/** Holds an answer against one solution. */
final class CommandComparer {

    private static final String UNKNOWN = "…";
    private static final String MISSING = "--…";

    private final CommandCall solution;
    private final CommandCall answer;
    private final CommandPlaces places;
    private final Gathering gathering = new Gathering();

    private CommandComparer(CommandCall solution, CommandCall answer) {
        this.solution = solution;
        this.answer = answer;
        this.places = new CommandPlaces(answer.check());
    }

    static CommandComparison compare(CommandCall solution, CommandCall answer) {
        return new CommandComparer(solution, answer).compare();
    }

    private CommandComparison compare() {
        if (command(gathering, places, solution.service(), solution.operation(), answer)) {
            for (var setting : solution.settings().values()) {
                hold(setting, answer.settings().get(setting.key()));
            }
            surplus();
            words(gathering, places, answer);
        } else {
            for (var setting : solution.settings().values()) {
                if (isAsked(setting)) {
                    gathering.portion(MISSING, weight(setting), false);
                }
            }
        }
        return gathering.done();
    }

    /** Compares service and operation; whether both are right. */
    static boolean command(
            Gathering gathering,
            CommandPlaces places,
            String service,
            String operation,
            CommandCall answer) {
        boolean isService = answer.service().equals(service);
        boolean isOperation = isService && answer.operation().equals(operation);
        gathering.portion(isService ? "aws " + service : "aws " + UNKNOWN, 1, isService);
        gathering.portion(isOperation ? operation : UNKNOWN, 1, isOperation);
        if (!isService) {
            var place = places.of(Part.Kind.SERVICE);
            gathering.add(difference(Cause.OTHER_SERVICE, place, service));
        } else if (!isOperation) {
            var place = places.of(Part.Kind.OPERATION);
            gathering.add(difference(Cause.OTHER_OPERATION, place, operation));
        } else if (places.isHelp()) {
            gathering.add(difference(Cause.HELP, places.help(), ""));
        }
        return isOperation;
    }

    /** What no parser has a place for, and what is typed twice. */
    static void words(Gathering gathering, CommandPlaces places, CommandCall answer) {
        var repeated = answer.repeated(false);
        if (repeated != null) {
            gathering.add(
                    new CommandDifference(
                            Cause.REPEATED,
                            repeated.from(),
                            repeated.to(),
                            "",
                            repeated.name(),
                            ""));
        }
        for (var part : answer.check().parts()) {
            if (part.kind() == Part.Kind.UNKNOWN && !places.isHelp()) {
                gathering.add(
                        new CommandDifference(Cause.STRAY, part.from(), part.to(), "", "", ""));
                return;
            }
        }
    }

    private static CommandDifference difference(
            Cause cause, CommandPlaces.Place place, String expected) {
        return new CommandDifference(cause, place.from(), place.to(), expected, "", "");
    }

    /** The way in which bytes are typed is in the bytes that were read. */
    private static boolean isAsked(Setting setting) {
        return !setting.key().equals("--cli-binary-format")
                && !(setting.key().startsWith("--cli-input")
                        && setting.value() instanceof CommandValue.Fields);
    }

    private static int weight(Setting setting) {
        return Math.max(1, setting.uses().size());
    }

    private void hold(Setting right, @Nullable Setting here) {
        if (!isAsked(right)) {
            return;
        }
        if (here != null && here.value().key().equals(right.value().key())) {
            gathering.portion(right.label(), weight(right), true);
            return;
        }
        if (right.uses().size() > 1 && here != null && here.uses().size() > 1) {
            several(right, here);
            return;
        }
        boolean isTyped = here != null || isTyped(right);
        gathering.portion(isTyped ? right.label() : MISSING, weight(right), false);
        if (here == null) {
            missing(right);
        } else {
            gathering.add(CommandDepth.of(here.label(), right.value(), here.value()));
        }
    }

    /** An option of which the value could not be read: what is wrong with that is an error. */
    private boolean isTyped(Setting right) {
        for (var use : right.uses()) {
            if (typed(use) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable CommandUse typed(CommandUse wanted) {
        for (var use : answer.uses()) {
            if (use.option().name().equals(wanted.option().name())) {
                return use;
            }
        }
        return null;
    }

    private void missing(Setting right) {
        for (var use : right.uses()) {
            var typed = typed(use);
            if (typed != null) {
                gathering.add(
                        new CommandDifference(
                                Cause.OTHER_VALUE,
                                typed.from(),
                                typed.to(),
                                right.value().shown(),
                                typed.name(),
                                ""));
                return;
            }
        }
        if (answer.hiddenInput() == null) {
            gathering.add(
                    new CommandDifference(
                            Cause.MISSING, places.end(), places.end(), text(right), "", ""));
        }
    }

    /** One member that several options set on both sides, such as protocol, port and source. */
    private void several(Setting right, Setting here) {
        boolean found = false;
        for (var use : right.uses()) {
            var typed = typed(use);
            boolean same = typed != null && typed.values().equals(use.values());
            gathering.portion(typed == null ? MISSING : use.name(), 1, same);
            if (typed == null) {
                gathering.add(
                        new CommandDifference(
                                Cause.MISSING, places.end(), places.end(), text(use), "", ""));
                found = true;
            }
        }
        for (var use : here.uses()) {
            if (right.uses().stream().noneMatch(other -> other.name().equals(use.name()))) {
                surplus(use);
                found = true;
            }
        }
        if (!found) {
            var deep = CommandDepth.of(here.label(), right.value(), here.value());
            gathering.add(named(deep, here));
        }
    }

    /** The option among several in whose value a difference lies. */
    private static CommandDifference named(CommandDifference difference, Setting setting) {
        for (var use : setting.uses()) {
            if (use.from() <= difference.from() && difference.to() <= use.to()) {
                return new CommandDifference(
                        difference.cause(),
                        difference.from(),
                        difference.to(),
                        difference.expected(),
                        use.name(),
                        "");
            }
        }
        return difference;
    }

    private void surplus() {
        for (var setting : answer.settings().values()) {
            if (solution.settings().containsKey(setting.key())
                    || CommandAllowance.isHarmless(answer, setting)) {
                continue;
            }
            if (setting.key().startsWith("--cli-input")) {
                gathering.add(
                        new CommandDifference(
                                Cause.IN_A_FILE,
                                setting.value().from(),
                                setting.value().to(),
                                "",
                                setting.label(),
                                ""));
            } else if (setting.uses().isEmpty()) {
                gathering.portion(setting.label(), 1, false);
                gathering.add(
                        new CommandDifference(
                                Cause.MEMBER_SURPLUS,
                                setting.value().from(),
                                setting.value().to(),
                                "",
                                setting.label(),
                                setting.key()));
            } else {
                surplus(setting.uses().getFirst());
            }
        }
        unread();
    }

    /** Options whose values could not be read, and which no solution has. */
    private void unread() {
        if (answer.check().verdict() == Verdict.OK) {
            return; // all of them were read
        }
        for (var use : answer.uses()) {
            boolean isOwn = use.option().role() == Role.MEMBER || use.option().role() == Role.ADDED;
            if (isOwn && !isSet(use, answer) && !isSet(use, solution)) {
                surplus(use);
            }
        }
    }

    private static boolean isSet(CommandUse use, CommandCall call) {
        for (var setting : call.settings().values()) {
            for (var other : setting.uses()) {
                if (other.option().name().equals(use.option().name())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void surplus(CommandUse use) {
        gathering.portion(use.name(), 1, false);
        gathering.add(
                new CommandDifference(Cause.SURPLUS, use.from(), use.to(), "", use.name(), ""));
    }

    private String text(Setting setting) {
        return setting.uses().isEmpty() ? setting.value().shown() : text(setting.uses().getFirst());
    }

    private String text(CommandUse use) {
        return solution.check().line().substring(use.from(), use.to());
    }
}
