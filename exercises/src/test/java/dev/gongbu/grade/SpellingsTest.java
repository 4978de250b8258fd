package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.note.read.ContentReader;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;

class SpellingsTest {

    @Test
    void every_spelling_that_the_notes_avoid_is_understood() {
        var spellings = Spellings.bundled();
        var house = new ContentReader().read(Path.of("../content-index")).spellings();

        var unknown = new ArrayList<String>();
        for (var spelling : house) {
            for (var other : spelling.wrong()) {
                String own = spellings.plain(NameKey.of(spelling.right()));
                if (!spellings.plain(NameKey.of(other)).equals(own)) {
                    unknown.add(other + " for " + spelling.right());
                }
            }
        }

        assertThat(house).isNotEmpty();
        assertThat(unknown).isEmpty();
    }
}
