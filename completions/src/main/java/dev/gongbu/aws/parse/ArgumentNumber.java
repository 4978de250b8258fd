package dev.gongbu.aws.parse;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.syntax.NumberText;

/** Which arguments the real parser turns into numbers at once, before anything else is read. */
final class ArgumentNumber {

    private ArgumentNumber() {}

    /** False only for text where the parser wants a number. */
    static boolean accepts(Argument argument, String text) {
        if (argument.option().isEmpty()) {
            return true;
        }
        var option = argument.option().get();
        boolean paging = option.role() == Option.Role.PAGING;
        if (!paging && option.role() != Option.Role.MEMBER) {
            return true;
        }
        return switch (option.shape()) {
            case Shape.Whole whole when paging || whole.wide() ->
                    NumberText.whole(text).isPresent();
            case Shape.Fraction fraction -> NumberText.fraction(text).isPresent();
            default -> true;
        };
    }
}
