package dev.gongbu.aws.parse;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.syntax.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The short forms of {@code cloudfront create-distribution} and {@code update-distribution}: one
 * value is typed, and the command line fills in the rest of the configuration.
 */
final class DistributionOptions {

    private static final String CONFIG = "DistributionConfig";
    private static final String ITEMS = "Items";

    private final Operation operation;
    private final Call call;

    DistributionOptions(Operation operation, Call call) {
        this.operation = operation;
        this.call = call;
    }

    /** Sets the one place from which the distribution reads. */
    boolean origin(Value.Text domain) {
        fill(domain);
        var items = List.of(Map.of("Id", "cli", "DomainName", domain.text(), "OriginPath", ""));
        call.set(CONFIG + ".Origins", value(Map.of("Quantity", 1L, ITEMS, items), domain));
        call.set(CONFIG + ".DefaultCacheBehavior.TargetOriginId", value("cli", domain));
        return true;
    }

    /** Sets the page that is shown for the root. */
    boolean root(Value.Text name) {
        if (!call.has(CONFIG)) {
            fill(name);
            if (operation.name().equals("update-distribution")) {
                call.set(CONFIG + ".Origins", unknown(name));
            }
        }
        call.set(CONFIG + ".DefaultRootObject", name);
        return true;
    }

    private void fill(Value at) {
        call.set(CONFIG + ".CallerReference", value("cli", at));
        call.set(CONFIG + ".Origins", value(Map.of("Quantity", 0L, ITEMS, List.of()), at));
        call.set(
                CONFIG + ".DefaultCacheBehavior",
                value(
                        Map.of(
                                "TargetOriginId",
                                "placeholder",
                                "ViewerProtocolPolicy",
                                "allow-all"),
                        at));
        call.set(CONFIG + ".Enabled", value(true, at));
        call.set(CONFIG + ".Comment", value("", at));
    }

    /** What the service has, and nobody here knows. */
    private static Value unknown(Value at) {
        return new Value.Text("", true, at.from(), at.from());
    }

    private static Value value(Object plain, Value at) {
        return switch (plain) {
            case Map<?, ?> map -> {
                var entries = new ArrayList<Value.Entry>();
                map.forEach(
                        (key, value) -> entries.add(entry(String.valueOf(key), value(value, at))));
                yield new Value.Fields(entries, at.from(), at.to());
            }
            case List<?> list ->
                    new Value.Items(
                            list.stream().map(each -> value(each, at)).toList(),
                            at.from(),
                            at.to());
            case Boolean flag -> new Value.Flag(flag, at.from(), at.to());
            case Long number -> new Value.Numeral(number, number.toString(), at.from(), at.to());
            default -> new Value.Text(plain.toString(), false, at.from(), at.to());
        };
    }

    private static Value.Entry entry(String key, Value value) {
        return new Value.Entry(key, value.from(), value.from(), value);
    }
}
