package dev.gongbu.aws.parse;

import dev.gongbu.aws.NearestNames;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the valid words that are near to a wrong one. */
@FunctionalInterface
interface Suggestions {

    /** Where a word begins inside a name of the API: {@code Queue|Url}, {@code DB|Name}. */
    Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /** At most three, the nearest first. */
    List<String> near(String typed, Collection<String> valid);

    /** Names of the API are compared as the command line would spell them. */
    static List<String> nearest(String typed, Collection<String> valid) {
        var names = new LinkedHashMap<String, String>();
        for (var name : valid) {
            names.put(isSpelled(name) ? name : spelled(name), name);
        }
        return NearestNames.among(names.keySet(), typed).stream()
                .map(name -> names.getOrDefault(name, name))
                .toList();
    }

    /** Whether it is written as the command line writes names, as those of all commands are. */
    private static boolean isSpelled(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '_' || Character.isUpperCase(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String spelled(String name) {
        var spelled = WORD.matcher(name).replaceAll("-").replace('_', '-');
        return spelled.toLowerCase(Locale.ROOT);
    }
}
