package dev.gongbu.app.command;

import java.util.ArrayList;
import java.util.List;

/** The options that every command understands. */
final class Options {
    private static final Words.Fixed LANGUAGES =
            new Words.Fixed(
                    List.of(
                            new Words.Word("ko", "한국어", "Korean"),
                            new Words.Word("en", "영어", "English")));

    static final Option LANG =
            Option.of("--lang", LANGUAGES.joined("|"), "문장의 언어", "The language of the sentences")
                    .taking(LANGUAGES);
    static final Option HOME =
            Option.of("--home", "DIR", "설정과 기록을 둘 폴더", "The folder of settings and records")
                    .taking(Words.Paths.FOLDERS);
    static final Option NO_COLOR = Option.ofSwitch("--no-color", "색을 쓰지 않는다", "No colours");
    static final Option DEBUG = Option.ofSwitch("--debug", "오류를 자세히 보인다", "Tell errors in full");
    static final Option HELP = Option.ofSwitch("--help", "도움말", "Help").withLetter("-h");
    static final Option VERSION =
            Option.ofSwitch("--version", "버전", "The version").withLetter("-V");
    static final Option JSON =
            Option.ofSwitch("--json", "JSON 문서로 (docs/json)", "A JSON document (docs/json)");

    static final List<Option> GLOBAL = List.of(LANG, HOME, NO_COLOR, DEBUG, HELP, VERSION);

    private Options() {}

    /** A command's own options and the global ones. */
    static List<Option> with(List<Option> own) {
        var all = new ArrayList<>(own);
        all.addAll(GLOBAL);
        return all;
    }
}
