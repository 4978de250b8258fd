package dev.gongbu.note.read;

import dev.gongbu.note.Block;
import dev.gongbu.note.Note;
import dev.gongbu.note.Section;
import dev.gongbu.note.Sentence;
import dev.gongbu.note.Span;
import dev.gongbu.note.read.Passage.Kind;
import dev.gongbu.text.Sanitizer;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the Markdown of one note into sections and blocks. */
final class BodyReader {

    private final Page page;
    private final InlineReader inlines;
    private final Citations citations;

    private final List<Section> sections = new ArrayList<>();
    private final Set<String> sectionIds = new HashSet<>();
    private String heading = Section.INTRODUCTION;
    private List<Block> blocks = new ArrayList<>();

    BodyReader(Page page, References references) {
        this.page = page;
        this.inlines = new InlineReader(page, references);
        this.citations = new Citations(page, references);
    }

    /** The limits keep hostile input from nesting so deep that the recursion below overflows. */
    static Parser parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(40)
                .maxInlineNesting(20)
                .build();
    }

    Note read(Parser parser) {
        var document = parser.parse(page.body());
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading title && title.getLevel() <= 2) {
                beginSection(title);
            } else {
                add(blocks, node);
            }
        }
        finishSection();
        return new Note(page.topic(), summary(), sections);
    }

    private void beginSection(Heading title) {
        if (title.getLevel() == 1) {
            problem(title, "has a heading '#'; the title stands in the front matter, use '##'");
        }
        finishSection();
        heading = headingText(title);
    }

    private String headingText(Heading title) {
        var facts = new ArrayList<String>();
        var spans = citations.stripped(inlines.spans(title, line(title)), facts, line(title));
        if (!facts.isEmpty()) {
            problem(title, "cites a fact in a heading; cite it after a sentence");
        }
        if (spans.isEmpty()) {
            problem(title, "has an empty heading");
        }
        var text = Span.text(spans);
        passage(title, Kind.TITLE, text);
        return text;
    }

    private void finishSection() {
        boolean isEmptyIntroduction = sections.isEmpty() && blocks.isEmpty();
        if (!isEmptyIntroduction || !heading.equals(Section.INTRODUCTION)) {
            sections.add(new Section(sectionId(), heading, blocks));
        }
        blocks = new ArrayList<>();
    }

    private String sectionId() {
        var slug = heading.strip().replaceAll("\\s+", "-");
        var id = slug.isEmpty() ? "-" : slug;
        for (int number = 2; !sectionIds.add(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }

    private String summary() {
        if (!sections.isEmpty()
                && sections.getFirst().id().equals(Section.INTRODUCTION)
                && !sections.getFirst().blocks().isEmpty()
                && sections.getFirst().blocks().getFirst() instanceof Block.Paragraph paragraph) {
            return paragraph.sentences().getFirst().text();
        }
        page.source().problem(page.bodyLine(), "should begin with a sentence that sums it up");
        return page.topic().title();
    }

    private void add(List<Block> into, Node node) {
        switch (node) {
            case Paragraph _ -> paragraph(into, node);
            case ListBlock list -> list(into, list);
            case TableBlock table -> into.add(table(table));
            case FencedCodeBlock code -> into.add(fenced(code));
            case IndentedCodeBlock code -> into.add(code("", code.getLiteral()));
            case BlockQuote _ -> into.add(new Block.Quote(children(node)));
            case Heading title ->
                    into.add(
                            new Block.Subheading(
                                    Math.max(3, title.getLevel()), headingText(title)));
            case HtmlBlock html -> {
                problem(html, "holds HTML; write it in backticks or a fenced block");
                into.add(code("", html.getLiteral()));
            }
            case ThematicBreak _ -> problem(node, "has a rule '---'; use headings instead");
            case LinkReferenceDefinition _ -> {}
            default -> problem(node, "holds Markdown that notes do not use");
        }
    }

    private List<Block> children(Node parent) {
        var children = new ArrayList<Block>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(children, node);
        }
        return children;
    }

    private void paragraph(List<Block> into, Node node) {
        int line = line(node);
        var read = SentenceReader.sentences(citations, inlines.spans(node, line), line);
        var sentences = new ArrayList<Sentence>();
        for (var sentence : read) {
            if (sentence.spans().isEmpty()) {
                problem(node, "cites " + sentence.facts() + " without a sentence before it");
            } else {
                sentences.add(sentence);
            }
        }
        if (!sentences.isEmpty()) {
            into.add(new Block.Paragraph(sentences));
            passage(line, sentences);
        }
    }

    private void passage(int line, List<Sentence> sentences) {
        var text = new StringBuilder();
        var facts = new ArrayList<String>();
        for (var sentence : sentences) {
            text.append(text.isEmpty() ? "" : " ").append(sentence.text());
            facts.addAll(sentence.facts());
        }
        page.source()
                .passage(
                        line,
                        Kind.PROSE,
                        page.topic().id(),
                        heading,
                        text.toString(),
                        sentences,
                        facts);
    }

    private void list(List<Block> into, ListBlock list) {
        var items = new ArrayList<Block.Item>();
        for (var node = list.getFirstChild(); node != null; node = node.getNext()) {
            items.add(new Block.Item(children(node)));
        }
        if (list instanceof OrderedList ordered) {
            var start = ordered.getMarkerStartNumber();
            into.add(new Block.NumberedList(start == null ? 1 : start, items));
        } else if (list instanceof BulletList) {
            into.add(new Block.BulletList(items));
        }
    }

    private Block table(TableBlock table) {
        List<Block.Cell> header = List.of();
        var rows = new ArrayList<Block.Row>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var node = part.getFirstChild(); node != null; node = node.getNext()) {
                if (part instanceof TableHead && node instanceof TableRow) {
                    header = header(node);
                } else if (part instanceof TableBody && node instanceof TableRow) {
                    rows.add(bodyRow(node));
                }
            }
        }
        return new Block.Table(header, rows);
    }

    private List<Block.Cell> header(Node node) {
        var row = row(node);
        if (!row.facts().isEmpty()) {
            problem(node, "cites a fact in the head of a table; cite it in a row");
        }
        passage(node, Kind.TABLE_HEAD, text(row, "\n"));
        return row.cells();
    }

    private Block.Row bodyRow(Node node) {
        var row = row(node);
        page.source()
                .passage(
                        line(node),
                        Kind.ROW,
                        page.topic().id(),
                        heading,
                        text(row, " "),
                        List.of(),
                        row.facts());
        return row;
    }

    private static String text(Block.Row row, String separator) {
        return row.cells().stream().map(Block.Cell::text).collect(Collectors.joining(separator));
    }

    private void passage(Node node, Kind kind, String text) {
        page.source().passage(line(node), kind, page.topic().id(), heading, text);
    }

    private Block.Row row(Node row) {
        var cells = new ArrayList<Block.Cell>();
        var facts = new ArrayList<String>();
        for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell) {
                var spans = inlines.spans(node, line(row));
                cells.add(new Block.Cell(citations.stripped(spans, facts, line(row))));
            }
        }
        return new Block.Row(cells, facts);
    }

    private Block fenced(FencedCodeBlock node) {
        var code = code(node.getInfo(), node.getLiteral());
        boolean isDrawing = code.language().equals("diagram");
        passage(node, isDrawing ? Kind.DRAWING : Kind.CODE, code.text());
        return code;
    }

    private static Block.Code code(String info, String literal) {
        var language = Sanitizer.cleanLine(info).strip();
        var text = Sanitizer.clean(literal);
        return new Block.Code(
                language, text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    }

    private void problem(Node node, String message) {
        page.source().problem(line(node), message);
    }

    private int line(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty()
                ? page.bodyLine()
                : page.bodyLine() + spans.getFirst().getLineIndex();
    }
}
