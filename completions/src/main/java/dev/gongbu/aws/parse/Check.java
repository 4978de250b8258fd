package dev.gongbu.aws.parse;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.syntax.Value;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read of a line, and the verdict.
 *
 * @param line as it was typed
 * @param verdict the real command line's
 * @param parts every word with its place
 * @param service where one was recognised
 * @param operation where one was recognised
 * @param parameters the call by the API's member names, in the order of the model; numbers are Long
 *     or Double, bytes are byte[], structures and maps are Map, lists are List, the content of
 *     files is a {@link LocalFile}. What could be read before the first error.
 * @param globals the global, paging and input options by name
 * @param request what {@code parameters} are made of, each value with its place in the line
 * @param values the values, with their places, of the command's options that set no member of the
 *     request, by name
 * @param errors all, in the order in which the real command line tells them; empty unless REJECT
 * @param advice what the service would refuse, and what is deprecated
 */
public record Check(
        String line,
        Verdict verdict,
        List<Part> parts,
        Optional<CommandModel.Service> service,
        Optional<Operation> operation,
        Map<String, Object> parameters,
        Map<String, Object> globals,
        Value.Fields request,
        Map<String, Value> values,
        List<Finding> errors,
        List<Finding> advice) {

    /** Stands for the content of a local file: nothing typed is ever read. */
    public record LocalFile(String path) {
        @Override
        public String toString() {
            return path;
        }
    }

    public Check {
        parts = List.copyOf(parts);
        errors = List.copyOf(errors);
        advice = List.copyOf(advice);
    }
}
