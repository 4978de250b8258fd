package dev.gongbu.layout;

import dev.gongbu.note.Lifecycle;
import dev.gongbu.note.Note;
import dev.gongbu.note.Section;
import dev.gongbu.note.Topic;
import dev.gongbu.text.Columns;
import dev.gongbu.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Lays out a note, or one section of it. No line is wider than the width, except for widths below
 * 20, which count as 20.
 */
public final class NoteLayout {

    private static final int MIN_WIDTH = 20;
    private static final String RELATED = "관련 주제";

    private final Columns columns;
    private final Borders borders;
    private final int width;
    private final Language language;
    private final UnaryOperator<String> titles;

    /**
     * Lays out for one terminal.
     *
     * @param columns how the terminal measures; where it shows box-drawing characters two columns
     *     wide, the borders are ASCII whatever is asked for
     * @param borders what tables are drawn with
     * @param width the columns that a line may take
     * @param language of the words that are not the note's own
     * @param titles a topic's id to its title, for the topics to read next
     */
    public NoteLayout(
            Columns columns,
            Borders borders,
            int width,
            Language language,
            UnaryOperator<String> titles) {
        this.columns = columns;
        this.borders = columns.of('─') == 1 ? borders : Borders.ASCII;
        this.width = Math.max(MIN_WIDTH, width);
        this.language = language;
        this.titles = titles;
    }

    /**
     * Lays out a whole note: names, introduction, sections, related topics, pages.
     *
     * @param note any note
     * @return from top to bottom
     */
    public List<Line> note(Note note) {
        var page = new Page();
        page.title(note.topic());
        page.names(note.topic());
        page.lifecycleNote(note.topic().lifecycle());
        for (var section : note.sections()) {
            if (!section.id().equals(Section.INTRODUCTION)) {
                page.heading(section.heading());
            }
            page.blocks(section);
        }
        if (note.section(RELATED).isEmpty()) {
            page.related(note.topic());
        }
        page.officialPages(note.topic());
        page.addresses();
        page.checked(note.topic());
        return page.lines;
    }

    /**
     * Lays out one section below the note's title.
     *
     * @param note the note that it stands in
     * @param section one of the note's
     * @return from top to bottom
     */
    public List<Line> section(Note note, Section section) {
        var page = new Page();
        page.title(note.topic());
        page.lifecycleNote(note.topic().lifecycle());
        page.heading(section.heading());
        page.blocks(section);
        page.addresses();
        return page.lines;
    }

    /** The lines of one note, from top to bottom. */
    private final class Page {

        private final List<Line> lines = new ArrayList<>();
        private final Inlines inlines = new Inlines();
        private final BlockLayout blocks = new BlockLayout(columns, borders, inlines);

        private void text(Role role, String text) {
            lines.addAll(new StyledText().add(role, text).lines(columns, width));
        }

        private void gap() {
            if (!lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
        }

        void title(Topic topic) {
            var text = new StyledText().add(Role.HEADING, topic.title());
            if (!topic.titleEn().isEmpty() && !topic.titleEn().equals(topic.title())) {
                text.add(Role.PLAIN, "  ").add(Role.DIM, topic.titleEn());
            }
            var badge = Badge.of(topic.lifecycle(), language);
            if (!badge.isEmpty()) {
                text.add(Role.PLAIN, "  ").add(Role.BADGE, badge);
            }
            lines.addAll(text.lines(columns, width));
        }

        void names(Topic topic) {
            text(Role.DIM, topic.category().concat("/").concat(topic.id()));
            if (!topic.aliases().isEmpty() && topic.hasPage()) {
                text(
                        Role.DIM,
                        language.of("다른 이름: ", "Other names: ")
                                .concat(String.join(", ", topic.aliases())));
            }
        }

        void lifecycleNote(Lifecycle lifecycle) {
            if (!lifecycle.note().isEmpty()) {
                gap();
                text(Role.WARNING, lifecycle.note());
            }
        }

        void heading(String heading) {
            gap();
            int start = lines.size();
            text(Role.HEADING, heading);
            int widest = 0;
            for (var line : lines.subList(start, lines.size())) {
                widest = Math.max(widest, columns.of(line.text()));
            }
            lines.add(Line.of(Role.TABLE_RULE, borders.rule(widest)));
        }

        void blocks(Section section) {
            if (section.id().equals(Section.INTRODUCTION)) {
                gap();
            }
            lines.addAll(blocks.lines(section.blocks(), width));
        }

        void related(Topic topic) {
            if (topic.related().isEmpty()) {
                return;
            }
            heading(language.of(RELATED, "Related topics"));
            for (var id : topic.related()) {
                var text = new StyledText().add(Role.LINK, id);
                text.add(Role.PLAIN, "  ").add(Role.PLAIN, titles.apply(id));
                lines.addAll(text.lines(columns, width));
            }
        }

        void officialPages(Topic topic) {
            if (topic.links().isEmpty()) {
                return;
            }
            heading(language.of("공식 문서", "Official pages"));
            for (var link : topic.links()) {
                text(Role.PLAIN, link.title());
                text(Role.LINK, link.url());
            }
        }

        void addresses() {
            if (inlines.addresses().isEmpty()) {
                return;
            }
            gap();
            int number = 1;
            for (var address : inlines.addresses()) {
                var marker = "[".concat(Integer.toString(number++)).concat("] ");
                var text = new StyledText().add(Role.DIM, marker).add(Role.LINK, address);
                lines.addAll(text.lines(columns, width));
            }
        }

        void checked(Topic topic) {
            gap();
            text(Role.DIM, language.of("확인한 날: ", "Checked: ").concat(topic.checked().toString()));
        }
    }
}
