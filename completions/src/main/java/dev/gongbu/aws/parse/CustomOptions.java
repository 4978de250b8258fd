package dev.gongbu.aws.parse;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;

/** What single options do that no data can say. */
final class CustomOptions {

    private CustomOptions() {}

    /** Sets what an option sets in a way of its own; false where it has none. */
    static boolean set(
            Operation operation,
            Option option,
            Value value,
            Call call,
            Disk disk,
            Obstacles obstacles) {
        if (!(value instanceof Value.Text text) || text.readsFile()) {
            return false;
        }
        if (RangeValue.isRange(option.target())) {
            RangeValue.set(call, option.name(), option.target(), text, obstacles::error);
            return true;
        }
        return false;
    }
}
