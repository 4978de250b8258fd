package dev.gongbu.app.command;

import dev.gongbu.app.shell.Answers;
import dev.gongbu.app.shell.HistoryFile;
import dev.gongbu.app.shell.ShellLine;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.store.StoredFileException;
import dev.gongbu.text.Language;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the shell says to a line: as the commands {@code gongbu aws …} say it. */
final class ShellAnswers implements Answers {
    private final Invocation invocation;
    private final LineChecker checker;
    private final OtherLayout otherLayout;

    ShellAnswers(Invocation invocation, LineChecker checker) {
        this.invocation = invocation;
        this.checker = checker;
        this.otherLayout = new OtherLayout(checker);
    }

    @Override
    public String greeting() {
        return say(
                invocation,
                "AWS CLI 명령줄을 검사하고 풀이할 뿐 실행하지 않는다. 도움말: ?  나가기: Ctrl-D",
                "Lines of the AWS CLI are checked and explained, never run. Help: ?  Leave: Ctrl-D");
    }

    @Override
    public String lostHistory(HistoryFile file, boolean isAside) {
        var path = file.path().toString();
        return isAside
                ? say(
                        invocation,
                        "지난 명령줄을 적어 둔 파일을 읽을 수 없어 옆에 치워 두고 새로 시작한다: " + file.aside(),
                        "The file of earlier lines cannot be read; it was put aside: "
                                + file.aside())
                : say(
                        invocation,
                        "지난 명령줄을 적어 둔 파일을 읽을 수 없어 이번에는 남기지 않는다: " + path,
                        "The file of earlier lines cannot be read, so nothing is kept: " + path);
    }

    @Override
    public Answer answer(String line, int columns, int rows) {
        var here = invocation.on(new Display(invocation.display().isTerminal(), columns, rows));
        var latin = otherLayout.meant(line);
        if (!latin.isEmpty()) {
            return new Answer(offer(here, latin), latin, false);
        }
        var read = ShellLine.of(line);
        return switch (read.verb()) {
            case END -> new Answer("", "", true);
            case HELP -> Answer.of(ShellHelp.of(here).toString());
            case AWS, CHECK -> Answer.of(check(here, read.rest()));
            case EXPLAIN -> Answer.of(explain(here, read.rest()));
            case LIST, FIND -> Answer.of(call(here, read.verb().words().getFirst(), words(read)));
        };
    }

    private static String offer(Invocation here, String latin) {
        var ink = here.ink();
        ink.add(here.say("한글 자판으로 친 것 같다. 이 줄을 뜻했다면 Enter: ", "Did you mean this? Press Enter: "));
        return ink.add(Style.CODE, latin).line().toString();
    }

    private String check(Invocation here, String line) {
        if (line.isBlank()) {
            return say(here, "명령줄을 뒤에 적는다. 예: check sqs list-queues", "A line should follow.");
        }
        var check = checker.check(ShellLine.whole(line.strip()));
        var ink = new CheckText(here).of(check);
        if (here.language() == Language.KOREAN && check.errors().isEmpty()) {
            check.operation().ifPresent(each -> here.indented(ink, Style.DIM, each.korean()));
        }
        return ink.toString();
    }

    private String explain(Invocation here, String line) {
        boolean isThere = CommandName.of("aws explain") != null;
        return isThere && !line.isBlank()
                ? call(here, "explain", List.of(ShellLine.whole(line.strip())))
                : check(here, line);
    }

    private static List<String> words(ShellLine line) {
        var words = new ArrayList<String>();
        for (var word : line.rest().split("\\s", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Calls another command of the group, as {@code gongbu aws} would; its errors are answers. */
    private String call(Invocation here, String second, List<String> words) {
        var name = CommandName.of("aws " + second);
        if (name == null) {
            return say(here, "아직 없는 명령이다: " + second, "There is no such command yet: " + second);
        }
        var said = new ByteArrayOutputStream();
        try {
            name.command().run(here.with(words, new Output(said)));
        } catch (Failure e) {
            return text(said) + say(here, e.sentence(here.language()), e.sentence(here.language()));
        } catch (StoredFileException e) {
            var failure = Installation.broken(e);
            return say(here, failure.sentence(here.language()), failure.sentence(here.language()));
        }
        return text(said);
    }

    private static String text(ByteArrayOutputStream said) {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String say(Invocation here, String korean, String english) {
        var ink = here.ink();
        boolean isSeen = here.display().isTerminal();
        int width = isSeen ? here.display().columns() : Integer.MAX_VALUE;
        here.columns().wrap(here.say(korean, english), width).forEach(ink::line);
        return ink.toString();
    }
}
