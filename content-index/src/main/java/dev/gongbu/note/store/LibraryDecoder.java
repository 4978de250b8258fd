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
import dev.gongbu.store.Decoder;
import dev.gongbu.store.Decoder.Nonsense;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the records of the notes; {@link LibraryEncoder} is its mirror. Plain loops and switches
 * over numbers only: lambdas and pattern switches are linked at run time, which every start pays.
 */
final class LibraryDecoder {

    private static final Lifecycle.Status[] LIFECYCLES = Lifecycle.Status.values();
    private static final Fact.Status[] STATUSES = Fact.Status.values();
    private static final Fact.Source[] SOURCES = Fact.Source.values();

    private LibraryDecoder() {}

    static Topic topic(Decoder in, String id) throws Nonsense {
        return new Topic(
                id,
                in.text(),
                in.text(),
                in.text(),
                in.textOrNull(),
                in.texts(),
                in.texts(),
                in.texts(),
                attributes(in),
                lifecycle(in),
                officialPages(in),
                in.day(),
                in.below(2) == 1);
    }

    private static Map<String, String> attributes(Decoder in) throws Nonsense {
        int count = in.count();
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < count; i++) {
            attributes.put(in.text(), in.text());
        }
        return attributes;
    }

    private static Lifecycle lifecycle(Decoder in) throws Nonsense {
        return new Lifecycle(LIFECYCLES[in.below(LIFECYCLES.length)], in.dayOrNull(), in.text());
    }

    private static List<OfficialPage> officialPages(Decoder in) throws Nonsense {
        int count = in.count();
        var pages = new ArrayList<OfficialPage>(count);
        for (int i = 0; i < count; i++) {
            pages.add(new OfficialPage(in.text(), in.text()));
        }
        return pages;
    }

    static Note note(Decoder in, Topic topic) throws Nonsense {
        var summary = in.text();
        int count = in.count();
        var sections = new ArrayList<Section>(count);
        for (int i = 0; i < count; i++) {
            sections.add(new Section(in.text(), in.text(), blocks(in)));
        }
        return new Note(topic, summary, sections);
    }

    private static List<Block> blocks(Decoder in) throws Nonsense {
        in.enter();
        int count = in.count();
        var blocks = new ArrayList<Block>(count);
        for (int i = 0; i < count; i++) {
            blocks.add(block(in));
        }
        in.leave();
        return blocks;
    }

    private static Block block(Decoder in) throws Nonsense {
        return switch (in.below(Tag.BLOCKS)) {
            case Tag.PARAGRAPH -> new Block.Paragraph(sentences(in));
            case Tag.BULLETS -> new Block.BulletList(items(in));
            case Tag.NUMBERS -> new Block.NumberedList(in.number(), items(in));
            case Tag.TABLE -> new Block.Table(cells(in), rows(in));
            case Tag.CODE_BLOCK -> new Block.Code(in.text(), in.text());
            case Tag.QUOTE -> new Block.Quote(blocks(in));
            case Tag.SUBHEADING -> new Block.Subheading(in.number(), in.text());
            default -> throw new Nonsense();
        };
    }

    private static List<Sentence> sentences(Decoder in) throws Nonsense {
        int count = in.count();
        var sentences = new ArrayList<Sentence>(count);
        for (int i = 0; i < count; i++) {
            sentences.add(new Sentence(spans(in), in.texts()));
        }
        return sentences;
    }

    private static List<Block.Item> items(Decoder in) throws Nonsense {
        int count = in.count();
        var items = new ArrayList<Block.Item>(count);
        for (int i = 0; i < count; i++) {
            items.add(new Block.Item(blocks(in)));
        }
        return items;
    }

    private static List<Block.Row> rows(Decoder in) throws Nonsense {
        int count = in.count();
        var rows = new ArrayList<Block.Row>(count);
        for (int i = 0; i < count; i++) {
            rows.add(new Block.Row(cells(in), in.texts()));
        }
        return rows;
    }

    private static List<Block.Cell> cells(Decoder in) throws Nonsense {
        int count = in.count();
        var cells = new ArrayList<Block.Cell>(count);
        for (int i = 0; i < count; i++) {
            cells.add(new Block.Cell(spans(in)));
        }
        return cells;
    }

    private static List<Span> spans(Decoder in) throws Nonsense {
        in.enter();
        int count = in.count();
        var spans = new ArrayList<Span>(count);
        for (int i = 0; i < count; i++) {
            spans.add(span(in));
        }
        in.leave();
        return spans;
    }

    private static Span span(Decoder in) throws Nonsense {
        return switch (in.below(Tag.SPANS)) {
            case Tag.PLAIN -> new Span.Plain(in.text());
            case Tag.STRONG -> new Span.Strong(spans(in));
            case Tag.EMPHASIS -> new Span.Emphasis(spans(in));
            case Tag.CODE -> new Span.Code(in.text());
            case Tag.TOPIC_LINK -> new Span.TopicLink(spans(in), in.text());
            case Tag.WEB_LINK -> new Span.WebLink(spans(in), in.text());
            default -> throw new Nonsense();
        };
    }

    static List<Fact> facts(Decoder in, String topic) throws Nonsense {
        int count = in.count();
        var facts = new ArrayList<Fact>(count);
        for (int i = 0; i < count; i++) {
            facts.add(
                    new Fact(
                            in.text(),
                            topic,
                            in.text(),
                            in.textOrNull(),
                            STATUSES[in.below(STATUSES.length)],
                            in.textOrNull(),
                            in.textOrNull(),
                            in.day(),
                            SOURCES[in.below(SOURCES.length)]));
        }
        return facts;
    }

    static Axes axes(Decoder in) throws Nonsense {
        var common = in.texts();
        int count = in.count();
        var categories = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < count; i++) {
            categories.put(in.text(), in.texts());
        }
        return new Axes(common, categories);
    }

    static Comparison.Head comparisonHead(Decoder in) throws Nonsense {
        return new Comparison.Head(
                in.text(), in.text(), in.text(), in.texts(), columns(in), in.texts());
    }

    private static List<Comparison.Column> columns(Decoder in) throws Nonsense {
        int count = in.count();
        var columns = new ArrayList<Comparison.Column>(count);
        for (int i = 0; i < count; i++) {
            columns.add(new Comparison.Column(in.text(), in.textOrNull()));
        }
        return columns;
    }

    static Comparison comparison(Decoder in, Comparison.Head head) throws Nonsense {
        return new Comparison(head, in.text(), in.texts(), comparedRows(in), in.text(), in.day());
    }

    private static List<Comparison.Row> comparedRows(Decoder in) throws Nonsense {
        int count = in.count();
        var rows = new ArrayList<Comparison.Row>(count);
        for (int i = 0; i < count; i++) {
            rows.add(new Comparison.Row(in.text(), in.texts(), in.texts()));
        }
        return rows;
    }

    static List<Term> terms(Decoder in) throws Nonsense {
        int count = in.count();
        var terms = new ArrayList<Term>(count);
        for (int i = 0; i < count; i++) {
            terms.add(
                    new Term(
                            in.text(),
                            in.text(),
                            in.text(),
                            in.textOrNull(),
                            in.texts(),
                            in.texts(),
                            in.texts(),
                            in.text()));
        }
        return terms;
    }

    static List<List<String>> groups(Decoder in) throws Nonsense {
        int count = in.count();
        var groups = new ArrayList<List<String>>(count);
        for (int i = 0; i < count; i++) {
            groups.add(in.texts());
        }
        return groups;
    }
}
