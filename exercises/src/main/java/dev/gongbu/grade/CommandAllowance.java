package dev.gongbu.grade;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Option.Role;
import dev.gongbu.grade.CommandCall.Setting;
import dev.gongbu.grade.CommandValue.Scalar;

import java.util.Set;

/**
 * What an answer may have that a solution does not.
 *
 * <p>Always: where the call goes and under which name, how long it waits, in which pieces results
 * are fetched, and how they are shown. With a warning: what bounds a list ({@code --max-items}), or
 * what is told of a transfer ({@code --quiet}). Not: where a list begins ({@code
 * --starting-token}), another address or no signature, and what keeps the call from being made
 * ({@code --generate-cli-skeleton}, {@code --dry-run}).
 */
final class CommandAllowance {

    private static final Set<String> ALWAYS =
            Set.of(
                    "region",
                    "profile",
                    "output",
                    "query",
                    "color",
                    "no-cli-pager",
                    "debug",
                    "cli-read-timeout",
                    "cli-connect-timeout",
                    "no-paginate",
                    "page-size",
                    "cli-binary-format",
                    "cli-error-format",
                    "ca-bundle",
                    "no-cli-auto-prompt");

    /** Tokens against doing a thing twice: any will do, and the AWS CLI makes one up. */
    private static final Set<String> TOKENS =
            Set.of(
                    "ClientToken",
                    "clientToken",
                    "ClientRequestToken",
                    "clientRequestToken",
                    "IdempotencyToken",
                    "idempotencyToken");

    /** Flags that are off where nothing is said. */
    private static final Set<String> OFF =
            Set.of(
                    "DryRun",
                    "EbsOptimized",
                    "Force",
                    "IncludeAllInstances",
                    "MultiAZ",
                    "StorageEncrypted",
                    "CopyTagsToSnapshot",
                    "WithDecryption",
                    "Publish",
                    "Overwrite",
                    "Recursive",
                    "ForceDelete");

    /** What {@code aws s3} tells of a transfer. */
    private static final Set<String> TALK = Set.of("no-progress", "only-show-errors", "quiet");

    private CommandAllowance() {}

    /** Whether an option may stand in any answer, by its name without dashes. */
    static boolean isAlways(String option) {
        return ALWAYS.contains(option);
    }

    /** Whether an option changes nothing but how much of a list, or of a transfer, is shown. */
    static boolean isBound(Operation operation, Option option) {
        if (operation.service().equals("s3")) {
            return TALK.contains(option.name()) || option.name().equals("max-items");
        }
        boolean isList =
                operation.traits().paged()
                        && (operation.name().startsWith("list-")
                                || operation.name().startsWith("describe-"));
        return option.role() == Role.PAGING && option.name().equals("max-items")
                || isList && option.name().equals("max-results");
    }

    /** The same of what a line sets. */
    static boolean isBound(CommandCall call, Setting setting) {
        var operation = call.check().operation();
        return operation.isPresent()
                && !setting.uses().isEmpty()
                && isBound(operation.get(), setting.uses().getFirst().option());
    }

    /** Whether a setting that no solution has changes nothing. */
    static boolean isHarmless(CommandCall call, Setting setting) {
        if (isBound(call, setting)) {
            return true;
        }
        if (setting.isAside()) {
            return isAlways(setting.key().substring(2)) || isReadInput(call, setting);
        }
        return TOKENS.contains(setting.key()) || isDefault(call, setting);
    }

    /** An input document that stands in the line is read, and its members are compared. */
    private static boolean isReadInput(CommandCall call, Setting setting) {
        return setting.key().startsWith("--cli-input") && call.hiddenInput() == null;
    }

    /** What happens without it as well. */
    private static boolean isDefault(CommandCall call, Setting setting) {
        var name = call.operation();
        if (!(setting.value() instanceof Scalar scalar)) {
            return false;
        }
        if (name.equals("run-instances") && setting.key().endsWith("Count")) {
            return scalar.text().equals("1");
        }
        if (setting.key().equals("--expires-in")) {
            return name.equals("presign") && scalar.text().equals("3600");
        }
        boolean changes =
                name.startsWith("modify") || name.startsWith("update") || name.startsWith("put");
        return !changes
                && OFF.contains(setting.key())
                && scalar.type() == CommandValue.Type.FLAG
                && scalar.text().equals("false");
    }
}
