package dev.gongbu.aws.read;

import dev.gongbu.aws.Bounds;
import dev.gongbu.aws.Shape;

import java.util.List;
import java.util.Map;

/** What one file of {@code model/api} says: a service as its API is, before the command line. */
record ApiModel(
        String id,
        String title,
        Map<String, ApiOperation> operations,
        List<Waiter> waiters,
        Map<String, Type> types) {

    /** An operation. Its members name the shapes of their values, as the file writes them. */
    record ApiOperation(String name, Marks marks, List<ApiMember> members) {}

    /**
     * What else is known of an operation.
     *
     * @param streams whether its output is the bytes of a body
     * @param tokens the members that name a page; empty where there are no pages
     * @param limit the member that says how large a page is; empty where there is none
     */
    record Marks(boolean deprecated, boolean streams, List<String> tokens, String limit) {

        boolean paged() {
            return !tokens.isEmpty();
        }
    }

    /** A member of an operation's input or of a structure. */
    record ApiMember(
            String name, boolean required, boolean token, boolean deprecated, String shape) {

        ApiMember optional() {
            return new ApiMember(name, false, token, deprecated, shape);
        }
    }

    /** A waiter and the operation that it calls. */
    record Waiter(String name, String operation) {}

    /** A type that has a name. */
    sealed interface Type {

        record Structure(List<ApiMember> members, boolean union) implements Type {}

        record Sequence(String element, Bounds length) implements Type {}

        record Mapping(String key, String value, Bounds length) implements Type {}

        /** A type that names no other. */
        record Scalar(Shape shape) implements Type {}
    }
}
