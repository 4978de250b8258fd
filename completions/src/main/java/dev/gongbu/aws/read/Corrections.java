package dev.gongbu.aws.read;

import dev.gongbu.aws.Option;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What corrections.yaml says.
 *
 * @param names exact names of the command line by names of the API
 * @param destructive what deletes
 * @param regions the names of the regions
 * @param globals the options of every command
 * @param paging those of commands that gather pages
 * @param input those of commands that send parameters
 * @param services by the names that are typed
 */
record Corrections(
        Map<String, String> names,
        Destructive destructive,
        List<String> regions,
        List<AddedOption> globals,
        List<AddedOption> paging,
        List<AddedOption> input,
        Map<String, ServiceChanges> services) {

    /**
     * Which commands delete, terminate or end something that may not come back.
     *
     * @param verbs how their names begin, up to a dash
     * @param also more of them by service
     * @param not those that begin so and do not, by service; those of {@code *} are beginnings, of
     *     all services
     */
    record Destructive(
            Set<String> verbs, Map<String, List<String>> also, Map<String, List<String>> not) {

        boolean is(String service, String command) {
            if (also.getOrDefault(service, List.of()).contains(command)) {
                return true;
            }
            if (not.getOrDefault(service, List.of()).contains(command)
                    || begins(command, not.getOrDefault("*", List.of()))) {
                return false;
            }
            return begins(command, verbs);
        }

        private static boolean begins(String command, Collection<String> words) {
            return words.stream()
                    .anyMatch(each -> command.equals(each) || command.startsWith(each + "-"));
        }
    }

    /**
     * What the command line makes of a service.
     *
     * @param line where it says so
     * @param api the API's id; empty where the command line has the service by itself
     * @param title the full name where no API says it
     * @param absent whether the command line does not have it
     * @param flags whether structures of one flag become switches
     * @param types types that the API does not have, by name
     * @param copies commands that are made of an operation as another command is, by their names
     * @param removed the commands that it does not have
     * @param changes by command; those of {@code *} hold for all
     * @param commands what it has besides
     */
    record ServiceChanges(
            int line,
            String api,
            String title,
            boolean absent,
            boolean flags,
            Map<String, String> types,
            Map<String, String> copies,
            List<String> removed,
            Map<String, CommandChanges> changes,
            Map<String, AddedCommand> commands) {

        static ServiceChanges none(String api) {
            return new ServiceChanges(
                    0, api, "", false, false, Map.of(), Map.of(), List.of(), Map.of(), Map.of());
        }
    }

    /**
     * What the command line makes of an operation.
     *
     * @param renamed new names of options by old ones
     * @param twins new names of the switches that say the opposite by old ones
     * @param aliases options that are accepted under one more name, by that name
     * @param dropped the options that it takes away
     * @param hidden the options that it accepts, but does not tell of
     * @param optional the options that it does not require
     * @param required the options that it requires
     * @param filled the members that it sets where nobody does
     * @param options those that it adds, or puts in the place of those of the same name
     * @param groups which go together
     */
    record CommandChanges(
            int line,
            Map<String, String> renamed,
            Map<String, String> twins,
            Map<String, String> aliases,
            List<String> dropped,
            List<String> hidden,
            List<String> optional,
            List<String> required,
            List<String> filled,
            List<AddedOption> options,
            Groups groups) {}

    /** A command that no API has. */
    record AddedCommand(int line, boolean deprecated, List<AddedOption> options, Groups groups) {}

    /**
     * Which options go together.
     *
     * @param anyOf one of each has to be given
     * @param exclusive at most one of each may be given
     */
    record Groups(List<List<String>> anyOf, List<List<String>> exclusive) {}

    /**
     * An option that no API has.
     *
     * @param positional whether it is a value without a name
     * @param type as in the files of the APIs; empty where its form or what it sets says it
     * @param target as in {@link Option#target()}
     */
    record AddedOption(
            int line,
            String name,
            boolean positional,
            Option.Form form,
            String type,
            boolean required,
            boolean deprecated,
            List<String> choices,
            String target,
            Option.Traits traits) {}
}
