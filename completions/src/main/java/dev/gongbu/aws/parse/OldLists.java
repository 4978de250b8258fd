package dev.gongbu.aws.parse;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;

import java.util.Map;
import java.util.Optional;

/**
 * The few lists of structures with one member that take plain words: {@code --instances i-1 i-2}.
 */
final class OldLists {

    private static final Map<String, String> OPTIONS =
            Map.of(
                    "firehose put-record-batch", "records",
                    "workspaces reboot-workspaces", "reboot-workspace-requests",
                    "workspaces rebuild-workspaces", "rebuild-workspace-requests",
                    "workspaces terminate-workspaces", "terminate-workspace-requests",
                    "elb remove-tags", "tags",
                    "elb describe-instance-health", "instances",
                    "elb deregister-instances-from-load-balancer", "instances",
                    "elb register-instances-with-load-balancer", "instances");

    private OldLists() {}

    /** The member that each word is for; empty where the option is none of the few. */
    static Optional<String> member(Operation operation, Option option) {
        boolean listed = option.name().equals(OPTIONS.get(operation.typed()));
        if (listed
                && option.shape() instanceof Shape.Sequence list
                && list.element().shape() instanceof Shape.Structure structure
                && structure.members().size() == 1) {
            return Optional.of(structure.members().getFirst().name());
        }
        return Optional.empty();
    }
}
