package dev.gongbu.app.build;

import dev.gongbu.app.Main;
import dev.gongbu.app.command.Display;
import dev.gongbu.app.shell.NoTerminal;
import dev.gongbu.app.shell.TerminalSource;
import dev.gongbu.app.shell.TypedKeys;
import dev.gongbu.exercise.Kind;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs many real commands in one process, for an AOT cache comes from one process.
 *
 * <p>The launcher starts it in place of {@link Main} when {@code GONGBU_TRAINING} names a cache.
 */
public final class Training {
    /** One of each kind of query, for each takes another way through the search. */
    private static final List<String> QUERIES =
            List.of(
                    "가시성 타임아웃",
                    "visibility timeout",
                    "Lambda 동시성",
                    "에스큐에스",
                    "람디",
                    "클라우드프론드 캐시 동작",
                    "ㄱㅅㅅ ㅌㅇㅇㅇ",
                    "fkaek",
                    "ㅣ므ㅠㅇㅁ",
                    "가시성타임아웃",
                    "람다에서 콜드 스타트를 줄이려면",
                    "SQS 메시지는 며칠 동안 보관되나요?",
                    "256KB",
                    "15분",
                    "메시지를 여러 곳에 동시에 보내기",
                    "SQS와 SNS의 차이",
                    "버ㅋ",
                    "주문이 몰려도 잃지 않고 처리하는 방법");

    /** Good and bad ones, for each kind of value is read in its own way. */
    private static final List<String> AWS_LINES =
            List.of(
                    "aws sqs create-queue --queue-name orders"
                            + " --attributes VisibilityTimeout=30,DelaySeconds=5 --region ap-northeast-2",
                    "aws sqs create-queue --queue-nam orders --no-such",
                    "aws sqs send-message --queue-url u --message-body '{\"id\": 1}' --delay-seconds x",
                    "aws dynamodb put-item --table-name T --item '{\"id\": {\"S\": \"1\"}}' --query 'a[?b==`1`].c'",
                    "aws ec2 run-instances --image-id ami-1 --count 1 --instance-type t9.micro"
                            + " --tag-specifications 'ResourceType=instance,Tags=[{Key=a,Value=b}]'",
                    "aws s3 cp a.txt s3://bucket/ --acl private",
                    "aws lambda invoke --function-name f --payload file://p.json out.json",
                    "aws ec2 wait instance-running --instance-ids i-1 --output json",
                    "aws sqss create-queue");

    private static final String ANSWERS =
            """
            {"exercise": "sqs.queue.create-delayed", "answer": "aws sqs create-queue --queue-name orders --attributes DelaySeconds=60"}
            {"exercise": "sqs.queue.create-delayed", "answer": "aws sqs create-queue --queue-nam orders"}
            """;

    private static final List<String> SHELL = List.of("--home", "{home}", "aws", "shell");

    private static final Display TERMINAL = new Display(true, 80, 24);

    /**
     * Typing, the menu, a value in quotes, an open line, the other layout, a paste, a search, EOF.
     */
    private static final String SHELL_KEYS =
            "sqs cre\t\t\t\r--queue-name orders --attr\tV\t\r"
                    + "aws ec2 \t\t\u001B[B\u001B[A\u001B"
                    + "\u0015aws sqs send-message --message-body 'a\rb' --queue-url u --no-such\r"
                    + "\u001B[A\u001B[D\u001B[C\u007F\r"
                    + "ㄴㅂㄴ list\r\u0015"
                    + "list sqs\rexplain sqs create-queue\rfind 대기열\r?\r"
                    + "\u001B[200~aws s3 ls\naws s3 mb s3://b\u001B[201~\r"
                    + "\u0012create\r\u0015exit\r";

    /** A learner's log, to be imported: reviews, an undo, and a line that is none. */
    private static final String LOG =
            """
            {"format":"gongbu-progress","version":1}
            {"id":"a","moment":"2026-11-20T10:00:00Z","event":"answer","item":"sqs.x","revision":1,\
            "outcome":"right","grade":"good","tries":1,"hints":0,"millis":9,"answer":"a","note":""}
            {"id":"b","moment":"2026-11-20T10:01:00Z","event":"answer","item":"sqs.x","revision":1,\
            "outcome":"wrong","grade":"again","tries":1,"hints":0,"millis":9,"answer":"a","note":""}
            {"id":"c","moment":"2026-11-20T10:02:00Z","event":"undo","item":"sqs.x","revision":1,\
            "tries":0,"hints":0,"millis":0,"answer":"","target":"b","note":""}
            {"id":"d"}
            """;

    private static final String PACK =
            """
            format: 1
            pack: {id: mine, title: "내 것"}
            exercises:
              - {id: mine.one, kind: short, title: "하나", prompt: "하나?", difficulty: 1, answers: ["하나"]}
            """;

    /** A hint, a wrong answer, what is no answer, the solution, second thoughts, an easy end. */
    private static final String DRILL_LINES =
            "?\naws sqs create-queue --queue-name a\n\n대기열\n:h\nr\nu\nr\nf\nA\n1 2 3\ne\nq\n";

    private static final String DRILL_EVENTS =
            """
            {"action":"hint"}
            {"answer":"A"}
            {"answer":{"1":"a"}}
            {"action":"reveal"}
            {"action":"flag"}
            {"action":"skip"}
            """;

    private static final String DRILL_COMMAND_KEYS =
            "?\raws sqs cre\t\t\u001B[B\r --queue-name a\r\u001B[A\u0015aws s3 ls\r\rq";

    private static final String DRILL_KEYS =
            "zhfem\r\u0015\u001B[200~큐\n\u001B[201~\r대기열\u007F\rㄱ\rㅕ\rf\r왜\rr\r\rㄴ\rq\r";

    /** What a shell asks for when Tab is pressed. */
    private static final List<String> COMPLETED_LINES =
            List.of(
                    "gongbu s",
                    "gongbu search --topic=sqs,l",
                    "gongbu show 람",
                    "gongbu show ㄹㄷ",
                    "gongbu show sqs 한",
                    "gongbu compare sqs 's",
                    "gongbu term 콜드 스",
                    "gongbu topics --category ",
                    "gongbu lint ");

    /** One command line, what it reads and who types; {@code {home}} stands for an empty folder. */
    private record Lesson(
            Display display, String input, TerminalSource terminal, List<String> arguments) {
        Lesson(Display display, String input, List<String> arguments) {
            this(display, input, new NoTerminal(), arguments);
        }

        static Lesson piped(String... arguments) {
            return new Lesson(Display.none(), "", List.of(arguments));
        }

        /** For a terminal that is too high for a pager. */
        static Lesson shown(String... arguments) {
            return new Lesson(new Display(true, 80, Integer.MAX_VALUE), "", List.of(arguments));
        }
    }

    private static List<Lesson> commandLessons() {
        var lessons = new ArrayList<Lesson>();
        lessons.add(Lesson.piped("--version"));
        lessons.add(Lesson.shown("--help"));
        for (var query : QUERIES) {
            lessons.add(Lesson.piped("search", query));
            lessons.add(Lesson.shown("search", "--explain", query));
            lessons.add(Lesson.piped("search", "--json", query));
        }
        var batch = List.of("search", "--batch", "-n", "3");
        lessons.add(new Lesson(Display.none(), String.join("\n", QUERIES), batch));
        lessons.add(Lesson.piped("search", "--kind", "note", "--topic", "sqs", "보존"));
        lessons.add(Lesson.piped("search", "--category", "messaging", "지연"));
        lessons.add(Lesson.piped("--home", "{home}", "show", "sqs"));
        lessons.add(Lesson.shown("show", "가시성 타임아웃"));
        lessons.add(Lesson.shown("show", "lambda", "시험 함정"));
        lessons.add(Lesson.piped("show", "--markdown", "sqs"));
        lessons.add(Lesson.piped("show", "--json", "sqs"));
        lessons.add(Lesson.piped("show", "lamda"));
        lessons.add(Lesson.shown("topics"));
        lessons.add(Lesson.shown("topics", "--tree"));
        lessons.add(Lesson.piped("topics", "--json"));
        lessons.add(Lesson.shown("facts", "--topic", "sqs"));
        lessons.add(Lesson.piped("facts", "--json", "--status", "outdated"));
        lessons.add(Lesson.shown("compare", "sqs-standard-vs-fifo"));
        lessons.add(Lesson.piped("compare", "sqs", "sns", "kinesis"));
        lessons.add(Lesson.shown("compare", "lambda", "ecs"));
        lessons.add(Lesson.piped("compare", "--json", "lambda", "ecs"));
        lessons.add(Lesson.piped("compare", "--markdown", "sqs", "sqs-fifo"));
        lessons.add(Lesson.piped("compare", "--csv", "sqs", "sqs-fifo"));
        lessons.add(Lesson.piped("compare", "--list"));
        lessons.add(Lesson.shown("term", "멱등성"));
        lessons.add(Lesson.piped("term", "--json", "DLQ"));
        for (var line : AWS_LINES) {
            lessons.add(Lesson.shown("aws", "check", line));
            lessons.add(Lesson.piped("aws", "check", "--json", line));
            lessons.add(Lesson.shown("aws", "explain", line));
            lessons.add(Lesson.piped("aws", "complete", "--json", "--line", line));
        }
        lessons.add(new Lesson(Display.none(), lines(), List.of("aws", "check", "--batch")));
        lessons.add(Lesson.piped("aws", "complete", "--json", "--line", "aws sqs cre"));
        lessons.add(Lesson.shown("aws", "find", "대기열", "만들기"));
        lessons.add(Lesson.piped("aws", "find", "--json", "delete bucket"));
        lessons.add(Lesson.shown("aws", "list"));
        lessons.add(Lesson.shown("aws", "list", "sqs"));
        lessons.add(Lesson.shown("aws", "list", "ec2", "run-instances"));
        lessons.add(Lesson.piped("aws", "list", "--json", "sqs", "create-queue"));
        lessons.add(Lesson.piped("doctor"));
        for (var shell : List.of("bash", "zsh")) {
            for (var line : AWS_LINES) {
                lessons.add(Lesson.piped("aws", "complete", "--shell", shell, "--line", line));
            }
        }
        lessons.add(Lesson.piped("completion", "bash"));
        for (var line : COMPLETED_LINES) {
            lessons.add(Lesson.piped("complete", "--shell", "bash", "--line", line));
            lessons.add(Lesson.piped("complete", "--shell", "zsh", "--line", line));
        }
        lessons.add(Lesson.piped("serach"));
        return lessons;
    }

    private static String lines() {
        return String.join("\n", AWS_LINES);
    }

    /** Not made for the others: what a session needs is not on their class paths. */
    private static List<Lesson> sessionLessons() {
        var lessons = commandLessons();
        lessons.add(Lesson.piped("lint"));
        lessons.add(Lesson.piped("--home", "{home}", "doctor"));
        lessons.add(new Lesson(Display.none(), lines(), SHELL));
        lessons.add(new Lesson(TERMINAL, "", new TypedKeys(SHELL_KEYS, 80, 24), SHELL));
        lessons.add(new Lesson(Display.none(), "하나\n", drill("--pack", "{home}/own.yaml")));
        return lessons;
    }

    /** Above all rounds of each kind; the review comes last, when something is due. */
    private static List<Lesson> practiceLessons() {
        var lessons = new ArrayList<Lesson>();
        lessons.add(Lesson.shown("grade", "sqs.queue.create-delayed", AWS_LINES.getFirst()));
        lessons.add(new Lesson(Display.none(), ANSWERS, List.of("grade", "--batch")));
        lessons.add(Lesson.piped("--home", "{home}", "progress"));
        lessons.add(Lesson.piped("--home", "{home}", "progress", "import", "{home}/log.jsonl"));
        lessons.add(Lesson.shown("--home", "{home}", "progress"));
        lessons.add(Lesson.piped("--home", "{home}", "progress", "--json"));
        lessons.add(Lesson.piped("--home", "{home}", "progress", "export"));
        lessons.add(Lesson.piped("--home", "{home}", "progress", "backup"));
        lessons.add(Lesson.shown("drill", "--list"));
        lessons.add(Lesson.piped("drill", "--list", "--json"));
        lessons.add(new Lesson(Display.none(), "", drill("--count", "3")));
        for (var kind : Kind.values()) {
            var round = drill("--new", "--count", "2", "--seed", "1", "--kind", kind.word());
            lessons.add(new Lesson(Display.none(), DRILL_LINES, round));
        }
        lessons.add(new Lesson(Display.none(), DRILL_EVENTS, drill("--json", "--seed", "2")));
        var command = drill("--new", "--count", "1", "--kind", "command");
        lessons.add(new Lesson(TERMINAL, "", new TypedKeys(DRILL_COMMAND_KEYS, 80, 24), command));
        var term = drill("--new", "--count", "2", "--kind", "short");
        lessons.add(new Lesson(TERMINAL, "", new TypedKeys(DRILL_KEYS, 80, 24), term));
        lessons.add(new Lesson(Display.none(), "q\n", List.of("--home", "{home}", "review")));
        return lessons;
    }

    private static List<String> drill(String... words) {
        var all = new ArrayList<>(List.of("--home", "{home}", "drill"));
        all.addAll(List.of(words));
        return all;
    }

    private Training() {}

    /**
     * Runs the lessons of one cache.
     *
     * @param arguments the name of the cache: {@code command}, {@code practice} or {@code session}
     */
    public static void main(String[] arguments) throws IOException {
        var home = Files.createTempDirectory("gongbu-training");
        try {
            Files.writeString(home.resolve("log.jsonl"), LOG);
            Files.writeString(home.resolve("own.yaml"), PACK);
            for (var lesson : lessons(arguments[0])) {
                run(lesson, home);
            }
        } finally {
            FileTree.delete(home);
        }
    }

    private static List<Lesson> lessons(String cache) {
        return switch (cache) {
            case "command" -> commandLessons();
            case "practice" -> practiceLessons();
            default -> sessionLessons();
        };
    }

    private static void run(Lesson lesson, Path home) {
        var arguments =
                lesson.arguments().stream()
                        .map(each -> each.replace("{home}", home.toString()))
                        .toList();
        var in = new ByteArrayInputStream(lesson.input().getBytes(StandardCharsets.UTF_8));
        var said = new ByteArrayOutputStream();
        var surroundings = Main.surroundings(in, said, said, lesson.display(), lesson.terminal());
        var exitCode = Main.run(arguments, surroundings);
        if (exitCode > 2) {
            throw new IllegalStateException(
                    arguments
                            + " ended with "
                            + exitCode
                            + ": "
                            + said.toString(StandardCharsets.UTF_8));
        }
    }
}
