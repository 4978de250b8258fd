package dev.gongbu.app.command;

import dev.gongbu.app.json.TopicsJson;
import dev.gongbu.note.Topic;

import java.util.ArrayList;
import java.util.List;

/** Lists the topics by category, flat or as a tree. */
final class TopicsCommand implements Command {
    private static final Option TREE =
            Option.ofSwitch("--tree", "상위 주제 아래에 하위 주제를", "Parts below their whole");
    private static final Option CATEGORY =
            Option.of("--category", "이름,…", "이 분류만", "Only these categories")
                    .takingSeveral(Words.Names.CATEGORIES);

    @Override
    public List<Option> options() {
        return List.of(TREE, CATEGORY, Options.JSON);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var arguments = invocation.arguments();
        if (!arguments.words().isEmpty()) {
            var word = Typed.shown(arguments.words().getFirst());
            throw Failure.usage(
                    "topics 뒤의 '" + word + "'를 모르겠다. 분류로 좁히려면: gongbu topics --category " + word,
                    "What does '" + word + "' mean here? Try: gongbu topics --category " + word);
        }
        var all = invocation.installation().library().topics();
        var topics = chosen(all, arguments.values(CATEGORY.name()));
        if (arguments.has(Options.JSON.name())) {
            invocation.print(TopicsJson.document(topics));
        } else {
            var list = new TopicList(topics, invocation);
            invocation.page(arguments.has(TREE.name()) ? list.tree() : list.flat());
        }
        return ExitCode.FOUND;
    }

    private static List<Topic> chosen(List<Topic> all, List<String> typed) {
        if (typed.isEmpty()) {
            return all;
        }
        var categories = new Categories(all);
        var wanted = new ArrayList<String>();
        for (var name : typed) {
            wanted.add(categories.find(name));
        }
        var topics = new ArrayList<Topic>();
        for (var topic : all) {
            if (wanted.contains(topic.category())) {
                topics.add(topic);
            }
        }
        return topics;
    }
}
