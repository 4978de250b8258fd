package dev.gongbu.app.command;

import dev.gongbu.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The subcommands, as the help lists them; a command's own class is loaded when it is called. */
enum CommandName {
    SEARCH("검색어…", "QUERY…", "노트에서 찾는다", "Search the notes"),
    SHOW("주제 [절]", "TOPIC [SECTION]", "노트를 펼친다", "Show a note"),
    TOPICS("", "", "주제를 늘어놓는다", "List the topics"),
    COMPARE("이것 저것…", "THIS THAT…", "나란히 견준다", "Compare side by side"),
    TERM("낱말", "WORD", "용어의 뜻을 본다", "Look a term up"),
    FACTS("[주제]", "[TOPIC]", "확인된 사실을 늘어놓는다", "List the facts"),
    DRILL("[ID…]", "[ID…]", "문제를 푼다", "Practise"),
    REVIEW("", "", "복습할 때가 된 것을 푼다", "Practise what is due"),
    GRADE("문제 '답'", "EXERCISE 'ANSWER'", "문제의 답을 채점한다", "Grade an answer to an exercise"),
    AWS_CHECK("'명령줄'", "'LINE'", "AWS CLI가 받아들일 명령인지 본다", "Check a line of the AWS CLI"),
    AWS_EXPLAIN("'명령줄'", "'LINE'", "명령줄의 뜻을 조각마다 풀어 준다", "Explain a line of the AWS CLI"),
    AWS_FIND("하려는 일…", "WORDS…", "하려는 일로 명령을 찾는다", "Find a command by what it does"),
    AWS_LIST(
            "[서비스 [명령]]",
            "[SERVICE [OPERATION]]",
            "서비스와 명령, 옵션을 둘러본다",
            "Explore services, commands and options"),
    AWS_COMPLETE("", "", "이어서 칠 수 있는 것을 알려 준다", "Tell what can be typed next"),
    AWS_SHELL("", "", "명령줄을 검사하고 풀이하는 프롬프트", "A prompt that checks and explains"),
    PROGRESS(
            "[하는 일] [파일]",
            "[ACTION] [FILE]",
            "학습 기록을 보고, 내보내고(export), 합치고(import), 복사한다(backup)",
            "Look at the record; export, import or backup"),
    LINT("[폴더]", "[PATH]", "노트의 잘못을 찾는다", "Check the content"),
    DOCTOR("", "", "실행 환경을 살핀다", "Check the installation"),
    COMPLETION("셸", "SHELL", "셸의 Tab 완성을 만든다", "Complete by Tab in a shell"),
    COMPLETE("", "", "완성 스크립트의 물음에 답한다", "Answer a completion script");

    /** The word that shows the help of another command. */
    static final Words.Word HELP = new Words.Word("help", "도움말", "Help");

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    private final String wordsKorean;
    private final String wordsEnglish;
    private final String korean;
    private final String english;

    CommandName(String wordsKorean, String wordsEnglish, String korean, String english) {
        this.wordsKorean = wordsKorean;
        this.wordsEnglish = wordsEnglish;
        this.korean = korean;
        this.english = english;
    }

    static @Nullable CommandName of(String word) {
        for (var name : values()) {
            if (name.word.equals(word)) {
                return name;
            }
        }
        return null;
    }

    /** The commands that begin with this word and another: {@code aws check}; none for most. */
    static List<CommandName> group(String first) {
        var members = new ArrayList<CommandName>();
        for (var name : shown()) {
            if (name.word.startsWith(first + " ")) {
                members.add(name);
            }
        }
        return members;
    }

    /** The first word of a command of two words, else an empty text. */
    String group() {
        int blank = word.indexOf(' ');
        return blank < 0 ? "" : word.substring(0, blank);
    }

    /** Those that somebody types, in order. */
    static List<CommandName> shown() {
        var shown = new ArrayList<>(List.of(values()));
        shown.remove(COMPLETE);
        return shown;
    }

    static List<String> words() {
        var words = new ArrayList<String>();
        for (var name : shown()) {
            words.add(name.word);
        }
        return words;
    }

    String word() {
        return word;
    }

    String summary(Language language) {
        return language.of(korean, english);
    }

    String usage(Language language) {
        var words = language.of(wordsKorean, wordsEnglish);
        return words.isEmpty() ? word : word + " " + words;
    }

    Command command() {
        return switch (this) {
            case SEARCH -> new SearchCommand();
            case SHOW -> new ShowCommand();
            case TOPICS -> new TopicsCommand();
            case COMPARE -> new CompareCommand();
            case TERM -> new TermCommand();
            case FACTS -> new FactsCommand();
            case DRILL -> new DrillCommand();
            case REVIEW -> new ReviewCommand();
            case GRADE -> new GradeCommand();
            case AWS_CHECK -> new AwsCheckCommand();
            case AWS_EXPLAIN -> new AwsExplainCommand();
            case AWS_FIND -> new AwsFindCommand();
            case AWS_LIST -> new AwsListCommand();
            case AWS_COMPLETE -> new AwsCompleteCommand();
            case AWS_SHELL -> new AwsShellCommand();
            case PROGRESS -> new ProgressCommand();
            case LINT -> new LintCommand();
            case DOCTOR -> new DoctorCommand();
            case COMPLETION -> new CompletionCommand();
            case COMPLETE -> new CompleteCommand();
        };
    }
}
