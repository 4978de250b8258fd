package dev.gongbu.aws.read;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.note.Problem;

import java.util.List;

/**
 * What was read.
 *
 * @param model as far as it could be read
 * @param problems all that is wrong with the files, by file and line; empty where the model is
 *     whole
 * @param remarks the Korean sentences, by file and line
 */
public record ModelReading(CommandModel model, List<Problem> problems, List<Remark> remarks) {
    public ModelReading {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }
}
