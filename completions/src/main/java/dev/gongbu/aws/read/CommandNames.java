package dev.gongbu.aws.read;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns the names of an API into those of the command line. */
final class CommandNames {

    private static final Pattern PLURAL = Pattern.compile("[A-Z]{2,}s$");
    private static final Pattern BEFORE_A_WORD = Pattern.compile("(.)([A-Z][a-z]+)");
    private static final Pattern AFTER_A_WORD = Pattern.compile("([a-z0-9])([A-Z])");

    private final Map<String, String> exact;

    /**
     * The rules and their exceptions.
     *
     * @param exact names of the command line by names of the API
     */
    CommandNames(Map<String, String> exact) {
        this.exact = exact;
    }

    /** {@code ListWebACLs} becomes {@code list-web-acls}. */
    String of(String apiName) {
        if (apiName.indexOf('-') >= 0) {
            return apiName;
        }
        var known = exact.get(apiName);
        if (known != null) {
            return known;
        }
        var name = apiName;
        var plural = PLURAL.matcher(name);
        if (plural.find()) {
            var end = plural.group();
            name =
                    name.substring(0, name.length() - end.length())
                            + "-"
                            + end.toLowerCase(Locale.ROOT);
        }
        name = BEFORE_A_WORD.matcher(name).replaceAll("$1-$2");
        name = AFTER_A_WORD.matcher(name).replaceAll("$1-$2");
        return name.toLowerCase(Locale.ROOT);
    }
}
