package dev.gongbu.note.store;

import dev.gongbu.note.Axes;
import dev.gongbu.note.Block;
import dev.gongbu.note.Comparison;
import dev.gongbu.note.Fact;
import dev.gongbu.note.Lifecycle;
import dev.gongbu.note.Note;
import dev.gongbu.note.OfficialPage;
import dev.gongbu.note.Section;
import dev.gongbu.note.Sentence;
import dev.gongbu.note.Span;
import dev.gongbu.note.Term;
import dev.gongbu.note.Topic;
import dev.gongbu.store.Encoder;

/** Writes the records of the notes; {@link LibraryDecoder} is its mirror. */
final class LibraryEncoder {

    private LibraryEncoder() {}

    /** A topic without its id, which stands before it. */
    static void topic(Encoder out, Topic topic) {
        out.text(topic.title());
        out.text(topic.titleEn());
        out.text(topic.category());
        out.textOrNull(topic.parent());
        out.texts(topic.aliases());
        out.texts(topic.related());
        out.texts(topic.commands());
        out.number(topic.attributes().size());
        for (var entry : topic.attributes().entrySet()) {
            out.text(entry.getKey());
            out.text(entry.getValue());
        }
        lifecycle(out, topic.lifecycle());
        out.list(topic.links(), LibraryEncoder::officialPage);
        out.day(topic.checked());
        out.number(topic.hasPage() ? 1 : 0);
    }

    private static void lifecycle(Encoder out, Lifecycle lifecycle) {
        out.number(lifecycle.status().ordinal());
        out.dayOrNull(lifecycle.since());
        out.text(lifecycle.note());
    }

    private static void officialPage(Encoder out, OfficialPage page) {
        out.text(page.title());
        out.text(page.url());
    }

    /** A note without its topic, which stands in the directory. */
    static void note(Encoder out, Note note) {
        out.text(note.summary());
        out.list(note.sections(), LibraryEncoder::section);
    }

    private static void section(Encoder out, Section section) {
        out.text(section.id());
        out.text(section.heading());
        out.list(section.blocks(), LibraryEncoder::block);
    }

    private static void block(Encoder out, Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                out.number(Tag.PARAGRAPH);
                out.list(paragraph.sentences(), LibraryEncoder::sentence);
            }
            case Block.BulletList list -> {
                out.number(Tag.BULLETS);
                out.list(list.items(), LibraryEncoder::item);
            }
            case Block.NumberedList list -> {
                out.number(Tag.NUMBERS);
                out.number(list.start());
                out.list(list.items(), LibraryEncoder::item);
            }
            case Block.Table table -> {
                out.number(Tag.TABLE);
                out.list(table.header(), LibraryEncoder::cell);
                out.list(table.rows(), LibraryEncoder::row);
            }
            case Block.Code code -> {
                out.number(Tag.CODE_BLOCK);
                out.text(code.language());
                out.text(code.text());
            }
            case Block.Quote quote -> {
                out.number(Tag.QUOTE);
                out.list(quote.blocks(), LibraryEncoder::block);
            }
            case Block.Subheading subheading -> {
                out.number(Tag.SUBHEADING);
                out.number(subheading.level());
                out.text(subheading.text());
            }
        }
    }

    private static void item(Encoder out, Block.Item item) {
        out.list(item.blocks(), LibraryEncoder::block);
    }

    private static void row(Encoder out, Block.Row row) {
        out.list(row.cells(), LibraryEncoder::cell);
        out.texts(row.facts());
    }

    private static void cell(Encoder out, Block.Cell cell) {
        out.list(cell.spans(), LibraryEncoder::span);
    }

    private static void sentence(Encoder out, Sentence sentence) {
        out.list(sentence.spans(), LibraryEncoder::span);
        out.texts(sentence.facts());
    }

    private static void span(Encoder out, Span span) {
        switch (span) {
            case Span.Plain plain -> {
                out.number(Tag.PLAIN);
                out.text(plain.text());
            }
            case Span.Strong strong -> {
                out.number(Tag.STRONG);
                out.list(strong.spans(), LibraryEncoder::span);
            }
            case Span.Emphasis emphasis -> {
                out.number(Tag.EMPHASIS);
                out.list(emphasis.spans(), LibraryEncoder::span);
            }
            case Span.Code code -> {
                out.number(Tag.CODE);
                out.text(code.text());
            }
            case Span.TopicLink link -> {
                out.number(Tag.TOPIC_LINK);
                out.list(link.spans(), LibraryEncoder::span);
                out.text(link.topic());
            }
            case Span.WebLink link -> {
                out.number(Tag.WEB_LINK);
                out.list(link.spans(), LibraryEncoder::span);
                out.text(link.url());
            }
        }
    }

    /** A fact without its topic, which the place tells. */
    static void fact(Encoder out, Fact fact) {
        out.text(fact.id());
        out.text(fact.sentence());
        out.textOrNull(fact.value());
        out.number(fact.status().ordinal());
        out.textOrNull(fact.old());
        out.textOrNull(fact.why());
        out.day(fact.checked());
        out.number(fact.source().ordinal());
    }

    static void axes(Encoder out, Axes axes) {
        out.texts(axes.common());
        out.number(axes.categories().size());
        for (var entry : axes.categories().entrySet()) {
            out.text(entry.getKey());
            out.texts(entry.getValue());
        }
    }

    static void comparisonHead(Encoder out, Comparison.Head head) {
        out.text(head.id());
        out.text(head.title());
        out.text(head.titleEn());
        out.texts(head.aliases());
        out.list(head.columns(), LibraryEncoder::column);
        out.texts(head.topics());
    }

    private static void column(Encoder out, Comparison.Column column) {
        out.text(column.name());
        out.textOrNull(column.topic());
    }

    /** A comparison without its head, which stands in the list of all heads. */
    static void comparison(Encoder out, Comparison comparison) {
        out.text(comparison.summary());
        out.texts(comparison.choices());
        out.list(comparison.rows(), LibraryEncoder::comparedRow);
        out.text(comparison.trap());
        out.day(comparison.checked());
    }

    private static void comparedRow(Encoder out, Comparison.Row row) {
        out.text(row.axis());
        out.texts(row.cells());
        out.texts(row.facts());
    }

    static void term(Encoder out, Term term) {
        out.text(term.id());
        out.text(term.ko());
        out.text(term.en());
        out.textOrNull(term.abbreviation());
        out.texts(term.aliases());
        out.texts(term.foundBy());
        out.texts(term.topics());
        out.text(term.definition());
    }
}
