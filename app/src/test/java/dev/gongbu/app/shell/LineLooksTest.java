package dev.gongbu.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.app.SmallImage;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.store.ModelFile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter a word: program, service, operation, option, value, doubtful, wrong, faint, or none. */
class LineLooksTest {
    private final ModelFile model = ModelFile.open(SmallImage.path().resolve("content/aws.bin"));
    private final LineLooks looks =
            new LineLooks(new LineChecker(model), new Unfinished(model), ShellLine::of);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "aws sqs list-queues|PSO",
                "sqs list-queues|SO",
                "explain sqs list-queues|PSO",
                "sq|S",
                "sqx|W",
                "sqx |W",
                "sqs lis|SO",
                "sqs lis |SW",
                "sqs lisx|SW",
                "sqs list-queues --queue-na|SOo",
                "sqs list-queues --quex|SOW",
                "sqs list-queues --quex 1|SOWv",
                "sqs list-queues --max-results x|SOov",
                "sqs list-queues --max-results x |SOoW",
                "sqs create-queue --queue-name 'a|SOov",
                "s3 ls \"s3://b\" > out|SOvff",
                "exit|P",
                "list sqs|P-",
                "ㄴㅂㄴ |d"
            })
    void a_line_as_it_is_typed(String line, String expected) {
        var each = looks.of(line, line.length());
        var letters = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            boolean begins = line.charAt(i) != ' ' && (i == 0 || line.charAt(i - 1) == ' ');
            letters.append(begins ? letter(each[i]) : "");
        }

        assertThat(letters).hasToString(expected);
    }

    private static String letter(Look look) {
        return switch (look) {
            case PROGRAM -> "P";
            case SERVICE -> "S";
            case OPERATION -> "O";
            case OPTION -> "o";
            case VALUE -> "v";
            case DOUBTFUL -> "d";
            case WRONG -> "W";
            case FAINT, CHOSEN -> "f";
            case PLAIN -> "-";
        };
    }
}
