package dev.gongbu.note.read;

import dev.gongbu.note.Block;
import dev.gongbu.note.Fact;
import dev.gongbu.note.Note;
import dev.gongbu.note.Section;
import dev.gongbu.note.Sentence;
import dev.gongbu.note.Span;
import dev.gongbu.note.Topic;

import java.util.ArrayList;
import java.util.List;

/** Makes the note of a topic that nobody has written a page for, from its names and facts. */
final class UnwrittenNote {

    private UnwrittenNote() {}

    static Note of(Topic topic, List<Fact> facts) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(Section.INTRODUCTION, Section.INTRODUCTION, introduction(topic)));
        var settled = new ArrayList<Block.Item>();
        var changed = new ArrayList<Block.Item>();
        for (var fact : facts) {
            if (fact.old() == null && fact.why() == null) {
                settled.add(new Block.Item(List.of(statement(fact))));
            } else {
                changed.add(new Block.Item(List.of(statement(fact), olderMaterial(fact))));
            }
        }
        addSection(sections, "확인된 사실", settled);
        addSection(sections, "예전 자료와 다른 점", changed);
        return new Note(topic, "아직 글이 없는 주제다.", sections);
    }

    private static List<Block> introduction(Topic topic) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Paragraph(
                        List.of(
                                sentence("아직 글이 없는 주제다.", List.of()),
                                sentence("확인된 사실만 모아 보여 준다.", List.of()))));
        var names = new ArrayList<Block.Item>();
        if (!topic.titleEn().isEmpty()) {
            names.add(item("영어 이름: " + topic.titleEn()));
        }
        if (!topic.aliases().isEmpty()) {
            names.add(item("다른 이름: " + String.join(", ", topic.aliases())));
        }
        if (!names.isEmpty()) {
            blocks.add(new Block.BulletList(names));
        }
        return blocks;
    }

    private static void addSection(List<Section> sections, String heading, List<Block.Item> items) {
        if (!items.isEmpty()) {
            sections.add(
                    new Section(
                            heading.replace(' ', '-'),
                            heading,
                            List.of(new Block.BulletList(items))));
        }
    }

    private static Block statement(Fact fact) {
        return new Block.Paragraph(
                List.of(sentence(withFullStop(fact.sentence()), List.of(fact.id()))));
    }

    private static Block olderMaterial(Fact fact) {
        var items = new ArrayList<Block.Item>();
        if (fact.old() != null) {
            items.add(item("예전 자료: " + withFullStop(fact.old())));
        }
        if (fact.why() != null) {
            items.add(item("이유: " + withFullStop(fact.why())));
        }
        return new Block.BulletList(items);
    }

    private static String withFullStop(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static Block.Item item(String text) {
        return new Block.Item(List.of(new Block.Paragraph(List.of(sentence(text, List.of())))));
    }

    private static Sentence sentence(String text, List<String> facts) {
        return new Sentence(List.of(new Span.Plain(text)), facts);
    }
}
