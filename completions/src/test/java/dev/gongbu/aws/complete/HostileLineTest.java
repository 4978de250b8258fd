package dev.gongbu.aws.complete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.aws.syntax.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** No line, and no cursor in it, ends in a failure, a hang or an edit outside the line. */
final class HostileLineTest {

    private static final List<String> PIECES =
            List.of(
                    " ",
                    " ",
                    " ",
                    " ",
                    "aws",
                    "sqs",
                    "ec2",
                    "s3",
                    "lambda",
                    "wait",
                    "create-queue",
                    "create-tags",
                    "run-instances",
                    "cp",
                    "invoke",
                    "configure",
                    "--",
                    "-",
                    "--tags",
                    "--attributes",
                    "--attributes=",
                    "--block-device-mappings",
                    "--cli-input-json",
                    "--tag-specifications",
                    "--output=",
                    "--no-",
                    "--region",
                    "--payload",
                    "'",
                    "\"",
                    "\\",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    "=",
                    "@=",
                    ":",
                    "{\"",
                    "\":",
                    "Key=",
                    "Ebs={",
                    "Tags=[{",
                    "VolumeType",
                    "\"Key\"",
                    "file://",
                    "fileb://~/",
                    "s3://",
                    "ㅁㅈㄴ",
                    "ㄴㅂㄴ",
                    "대기열",
                    "가",
                    "\u1100\u1161",
                    "\u0000",
                    "\u001b[2J",
                    "\n",
                    "\\\n",
                    "|",
                    ";",
                    "&&",
                    ">",
                    "😀",
                    "\ud83d",
                    "\u202e",
                    "$HOME",
                    "`",
                    "^",
                    "\t");

    private final CommandCompleter completer =
            new CommandCompleter(new SmallModel(), HostileLineTest::files);

    private static List<LocalFiles.Entry> files(String folder) {
        if (folder.length() % 3 == 2) {
            throw new IllegalArgumentException(folder);
        }
        return List.of(
                new LocalFiles.Entry("a'b \"c\\.txt", false), new LocalFiles.Entry("$d{e}", true));
    }

    @Test
    void any_pieces_at_any_cursor_make_edits_inside_the_line() {
        long seed = Long.getLong("gongbu.seed", 20_261_121L);
        int rounds = Integer.getInteger("gongbu.soak", 1) * 20_000;
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            var line = new StringBuilder(random.nextInt(3) == 0 ? "" : "aws ec2 run-instances ");
            int pieces = random.nextInt(16);
            for (int i = 0; i < pieces; i++) {
                line.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            int cursor = random.nextBoolean() ? line.length() : random.nextInt(line.length() + 1);
            check(line.toString(), cursor, "seed " + seed + " round " + round);
        }
    }

    private void check(String line, int cursor, String round) {
        String described = round + ": " + line + " at " + cursor;
        try {
            for (var candidate : completer.complete(line, cursor).list()) {
                var edit = candidate.edit();
                assertThat(edit.from()).as(described).isBetween(0, cursor);
                assertThat(edit.to()).as(described).isBetween(cursor, line.length());
                assertThat(candidate.label()).as(described).isNotEmpty();
            }
            completer.next(new CompletionRequest(line, cursor, cursor % 2 == 0));
        } catch (RuntimeException failed) {
            throw new AssertionError(described, failed);
        }
    }

    @Test
    void whatever_is_quoted_how_a_chosen_name_is_the_end_of_its_word() {
        long seed = Long.getLong("gongbu.seed", 20_261_122L);
        var random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            String typed = quoted("fileb://x/", random);
            String line = "aws lambda invoke --payload " + typed;
            for (var candidate : completer.complete(line, line.length()).list()) {
                String described = seed + "/" + round + ": " + line + " -> " + candidate;
                var words = Words.of(candidate.edit().on(line));
                assertThat(words.list()).as(described).hasSize(5);
                assertThat(words.list().getLast().text())
                        .as(described)
                        .isEqualTo("fileb://x/" + candidate.label());
                assertThat(words.unclosed().isEmpty())
                        .as(described)
                        .isEqualTo(
                                candidate.edit().ends() || !candidate.edit().text().contains("'"));
            }
        }
    }

    /**
     * Writes a text in pieces that are plain, escaped or quoted in either way; the last may be
     * open.
     */
    private static String quoted(String text, Random random) {
        var line = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int to = Math.min(text.length(), at + 1 + random.nextInt(6));
            String piece = text.substring(at, to);
            boolean open = to == text.length() && random.nextBoolean();
            switch (random.nextInt(4)) {
                case 0 -> line.append(piece);
                case 1 -> line.append('\'').append(piece).append(open ? "" : "'");
                case 2 -> line.append('"').append(piece).append(open ? "" : "\"");
                default -> line.append('\\').append(piece);
            }
            at = to;
        }
        return line.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", " ", "'", "\"", "\\", "[", "{", "{\"a\":", "a={", "=", ",", "a=b,", "--",
                "-- ", "가", "ㄱ", "\u0301", " x", " --tags", " wait", ";", " ; aws", "\\\n", "/",
                "a/"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void a_megabyte_of_one_piece_is_bounded(String piece) {
        for (int length : new int[] {90_000, 1_000_000}) {
            String much = piece.repeat(length / piece.length());
            for (String before :
                    List.of(
                            "",
                            "aws ",
                            "aws sqs ",
                            "aws ec2 create-tags --tags ",
                            "aws ec2 create-tags --tags '[",
                            "aws s3 cp ",
                            "aws lambda invoke --payload fileb://")) {
                String line = before + much;
                check(line, line.length(), before);
                check(line, before.length() + much.length() / 2, before);
            }
        }
    }

    @Test
    void a_cursor_outside_the_line_counts_as_its_end() {
        assertThat(completer.complete("aws sq", 99)).isEqualTo(completer.complete("aws sq", 6));
        assertThat(completer.complete("aws sq", -5)).isEqualTo(completer.complete("aws sq", 0));
    }
}
