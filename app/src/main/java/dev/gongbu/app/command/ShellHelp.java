package dev.gongbu.app.command;

/** The help of the shell. */
final class ShellHelp {
    private static final int WORDS = 22;

    private final Invocation invocation;
    private final Ink ink;

    private ShellHelp(Invocation invocation) {
        this.invocation = invocation;
        this.ink = invocation.ink();
    }

    static Ink of(Invocation invocation) {
        return new ShellHelp(invocation).write();
    }

    private Ink write() {
        row("sqs list-queues", "명령줄을 검사한다. aws는 적어도 되고 빼도 된다", "Check a line; aws may be left out");
        row("explain sqs …", "명령줄의 뜻을 풀이한다 (풀이)", "Explain a line");
        row("list sqs", "서비스와 명령, 옵션을 둘러본다 (목록)", "Explore services and commands");
        row("find 대기열 만들기", "하고 싶은 일로 명령을 찾는다 (찾기)", "Find a command");
        row("exit", "나간다 (quit, 나가기, Ctrl-D)", "Leave (quit, Ctrl-D)");
        ink.line();
        row("Tab", "이어 칠 것을 보이고, 한 번 더 누르면 고른다", "What may follow; again: choose");
        row("→", "흐리게 보이는 뒷부분을 받아들인다", "Take the grey tail");
        row("↑  Ctrl-R", "지난 명령줄, 그 안에서 찾기", "Earlier lines, search in them");
        row("\\  '", "줄 끝의 백슬래시나 열린 따옴표는 다음 줄로 잇는다", "An open line goes on");
        row("Ctrl-C", "쓰던 줄을 버린다", "Drop the line");
        ink.line();
        return ink.line(
                invocation.say(
                        "빈칸으로 시작하는 줄은 기록하지 않는다. 무엇도 실행하거나 보내지 않는다.",
                        "A line that begins with a blank is not kept. Nothing is ever run or sent."));
    }

    private void row(String words, String korean, String english) {
        ink.add("  ").add(Style.CODE, invocation.columns().pad(words, WORDS));
        ink.line(invocation.say(korean, english));
    }
}
