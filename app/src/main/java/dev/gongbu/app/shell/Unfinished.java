package dev.gongbu.app.shell;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.parse.Check;

/** Says whether a word that is no word of the AWS CLI may become one as the learner types on. */
final class Unfinished {
    private final CommandModel model;

    Unfinished(CommandModel model) {
        this.model = model;
    }

    /**
     * Whether some word begins with this one.
     *
     * @param word what is typed of it
     * @param check of the line that it stands in
     */
    boolean isBeginning(String word, Check check) {
        if (word.startsWith("-")) {
            return check.operation().isPresent() && isOption(word, check.operation().get())
                    || isGlobal(word);
        }
        if (check.service().isEmpty()) {
            return isService(word) || isVerb(word);
        }
        return check.operation().isEmpty() && isOperation(word, check.service().get().name());
    }

    private boolean isService(String word) {
        for (var service : model.services()) {
            if (service.name().startsWith(word)) {
                return true;
            }
        }
        return "help".startsWith(word) || "aws".startsWith(word);
    }

    private static boolean isVerb(String word) {
        for (var verb : ShellLine.Verb.values()) {
            for (var name : verb.words()) {
                if (name.startsWith(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOperation(String word, String service) {
        for (var heading : model.operations(service)) {
            if (heading.name().startsWith(word) || heading.name().contains(" " + word)) {
                return true;
            }
        }
        return "help".startsWith(word);
    }

    private static boolean isOption(String word, Operation operation) {
        for (var option : operation.options()) {
            if (begins(word, option)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGlobal(String word) {
        for (var option : model.globals()) {
            if (begins(word, option)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String word, Option option) {
        boolean isTwin =
                option.form().hasTwin() && ("--" + option.traits().twin()).startsWith(word);
        return isTwin || option.typed().startsWith(word);
    }
}
