package dev.gongbu.app.command;

import dev.gongbu.text.Columns;
import dev.gongbu.text.Language;

import java.util.List;

/** Writes the help. */
final class Help {
    private static final Columns COLUMNS = Columns.narrow();

    private Help() {}

    /** What there is, in few lines. */
    static Ink general(Ink ink, Language language) {
        ink.add(Style.HEADING, language.of("공부", "gongbu"));
        ink.line(
                language.of(
                        " - 터미널에서 AWS를 공부한다", " - Korean notes on AWS, to search in a terminal"));
        ink.line();
        heading(ink, language.of("처음이라면", "To begin with"));
        example(ink, "gongbu search 가시성 타임아웃", language.of("찾는다", "search"));
        example(ink, "gongbu search ㄹㄷ", language.of("초성, 오타, 한/영도 알아듣는다", "by initials"));
        example(ink, "gongbu show sqs", language.of("노트를 펼친다", "read a note"));
        example(ink, "gongbu compare sqs sns", language.of("나란히 견준다", "compare"));
        ink.line();
        heading(ink, language.of("명령", "Commands"));
        var told = "";
        for (var name : CommandName.shown()) {
            if (name.group().isEmpty()) {
                row(ink, name.usage(language), name.summary(language));
            } else if (!name.group().equals(told)) {
                told = name.group();
                row(ink, told + " " + language.of("하위명령", "COMMAND"), summary(told, language));
            }
        }
        ink.line();
        heading(ink, language.of("어디서나 쓰는 옵션", "Options of all commands"));
        options(ink, Options.GLOBAL, language);
        ink.line();
        return ink.line(
                language.of(
                        "명령마다 더 알아보려면: gongbu search --help",
                        "More on a command: gongbu search --help"));
    }

    /** What a command does and understands. */
    static Ink of(CommandName name, List<Option> options, Ink ink, Language language) {
        ink.add(Style.HEADING, "gongbu " + name.usage(language));
        ink.line("  " + name.summary(language));
        ink.line();
        if (!options.isEmpty()) {
            heading(ink, language.of("옵션", "Options"));
            options(ink, options, language);
            ink.line();
        }
        heading(ink, language.of("어디서나 쓰는 옵션", "Options of all commands"));
        options(ink, Options.GLOBAL, language);
        return ink;
    }

    /** The commands that share their first word. */
    static Ink of(List<CommandName> group, Ink ink, Language language) {
        var first = group.getFirst().group();
        ink.add(Style.HEADING, "gongbu " + first + " " + language.of("하위명령", "COMMAND"));
        ink.line("  " + summary(first, language));
        ink.line();
        heading(ink, language.of("하위명령", "Commands"));
        for (var name : group) {
            row(ink, name.usage(language), name.summary(language));
        }
        ink.line();
        return ink.line(
                language.of("더 알아보려면: gongbu ", "More on one: gongbu ")
                        + group.getFirst().word()
                        + " --help");
    }

    /** What the commands that share their first word are about. */
    static String summary(String group, Language language) {
        return switch (group) {
            case "aws" -> language.of("AWS CLI를 익힌다: 검사, 풀이, 탐색", "Learn the AWS CLI offline");
            default -> "";
        };
    }

    private static void heading(Ink ink, String words) {
        ink.add(Style.STRONG, words).line();
    }

    private static void example(Ink ink, String command, String meaning) {
        ink.add("  ").add(Style.CODE, COLUMNS.pad(command, 32)).line(meaning);
    }

    private static void row(Ink ink, String left, String right) {
        ink.add("  ").add(COLUMNS.pad(left, 26)).line(right);
    }

    private static void options(Ink ink, List<Option> options, Language language) {
        for (var option : options) {
            var name = option.letter().isEmpty() ? option.name() : option.letter();
            if (!option.letter().isEmpty() && !option.letter().equals(option.name())) {
                name = option.letter() + ", " + option.name();
            }
            var left = option.isSwitch() ? name : name + " " + option.value();
            row(ink, left, language.of(option.korean(), option.english()));
        }
    }
}
