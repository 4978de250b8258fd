package dev.gongbu.aws.read;

import dev.gongbu.aws.read.ApiModel.ApiOperation;
import dev.gongbu.aws.read.Corrections.AddedCommand;

/** Where a command comes from. */
sealed interface Origin {

    /** An operation of the API. */
    record Api(ApiOperation operation) implements Origin {}

    /** A waiter, and the operation that it calls. */
    record Wait(ApiOperation operation) implements Origin {}

    /** The command line itself. */
    record Added(AddedCommand command) implements Origin {}

    /** The operation of the API; empty where there is none. */
    default String apiName() {
        return switch (this) {
            case Api each -> each.operation().name();
            case Wait each -> each.operation().name();
            case Added _ -> "";
        };
    }

    default boolean isDeprecated() {
        return switch (this) {
            case Api each -> each.operation().marks().deprecated();
            case Wait _ -> false;
            case Added each -> each.command().deprecated();
        };
    }
}
