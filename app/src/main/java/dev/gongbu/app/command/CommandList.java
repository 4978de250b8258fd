package dev.gongbu.app.command;

import dev.gongbu.aws.CommandModel.Heading;
import dev.gongbu.aws.CommandModel.Service;
import dev.gongbu.aws.find.FoundCommand;

import java.util.List;

/** Writes services, or the commands of one, each with what it is for. */
final class CommandList {
    private static final int WIDEST_NAME = 40;

    private final Invocation invocation;
    private final Ink ink;

    CommandList(Invocation invocation) {
        this.invocation = invocation;
        this.ink = invocation.ink();
    }

    Ink services(List<Service> services) {
        int width = 0;
        for (var service : services) {
            width = Math.max(width, service.name().length());
        }
        for (var service : services) {
            row(Style.CODE, service.name(), width, about(service.korean(), service.title()));
        }
        return ink;
    }

    Ink operations(Service service, List<Heading> headings) {
        ink.add(Style.HEADING, "aws " + service.name()).add("  ").line(service.title());
        if (!service.korean().isEmpty()) {
            ink.line(service.korean());
        }
        ink.line();
        int width = 0;
        for (var heading : headings) {
            width = Math.max(width, heading.name().length());
        }
        for (var heading : headings) {
            var style = heading.destructive() ? Style.WARNING : Style.CODE;
            row(style, heading.name(), width, about(heading));
        }
        return ink;
    }

    /** Commands of any services. */
    Ink found(List<FoundCommand> found) {
        int width = 0;
        for (var command : found) {
            width = Math.max(width, command.typed().length());
        }
        for (var command : found) {
            var style = command.heading().destructive() ? Style.WARNING : Style.CODE;
            row(style, command.typed(), width, about(command.heading()));
        }
        return ink;
    }

    private String about(Heading heading) {
        var sentence = about(heading.korean(), heading.apiName());
        return heading.deprecated()
                ? invocation.say("(쓰지 않기를 권한다) ", "(deprecated) ") + sentence
                : sentence;
    }

    private String about(String korean, String otherwise) {
        return korean.isEmpty() ? otherwise : korean;
    }

    private void row(Style style, String name, int longest, String about) {
        int width = Math.min(longest, WIDEST_NAME);
        var columns = invocation.columns();
        ink.add(style, name);
        if (about.isEmpty()) {
            ink.line();
            return;
        }
        if (!invocation.display().isTerminal()) {
            ink.add(" ".repeat(Math.max(0, longest - name.length()) + 2)).line(about);
            return;
        }
        int room = invocation.display().columns() - width - 2;
        if (room < 20 || name.length() > width) {
            ink.line();
            invocation.indented(ink, Style.PLAIN, about);
            return;
        }
        ink.add(" ".repeat(width - name.length() + 2));
        boolean isFirst = true;
        for (var line : columns.wrap(about, room)) {
            ink.add(isFirst ? "" : " ".repeat(width + 2)).line(line);
            isFirst = false;
        }
    }
}
