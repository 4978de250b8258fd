package dev.gongbu.app.command;

import dev.gongbu.app.json.FactsJson;
import dev.gongbu.note.Block;
import dev.gongbu.note.Fact;
import dev.gongbu.note.Note;
import dev.gongbu.note.store.LibraryFile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the sections that state facts: those of the fact's own topic first. */
final class FactPlaces {
    private final Map<String, FactsJson.Place> places = new HashMap<>();

    private FactPlaces() {}

    /** The id of each of {@code facts} that a section states, and that section. */
    static Map<String, FactsJson.Place> of(LibraryFile library, List<Fact> facts) {
        var own = new FactPlaces();
        var others = new FactPlaces();
        var topics = new HashMap<String, String>();
        for (var fact : facts) {
            topics.put(fact.id(), fact.topic());
        }
        for (var topic : library.topics()) {
            var note = library.note(topic.id()).orElseThrow();
            var found = new FactPlaces();
            found.read(note);
            for (var each : found.places.entrySet()) {
                boolean isOwn = topic.id().equals(topics.get(each.getKey()));
                (isOwn ? own : others).places.putIfAbsent(each.getKey(), each.getValue());
            }
        }
        others.places.putAll(own.places);
        return others.places;
    }

    private void read(Note note) {
        for (var section : note.sections()) {
            var place = new FactsJson.Place(note.topic().id(), section.id());
            read(section.blocks(), place);
        }
    }

    private void read(List<Block> blocks, FactsJson.Place place) {
        for (var block : blocks) {
            read(block, place);
        }
    }

    private void read(Block block, FactsJson.Place place) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                for (var sentence : paragraph.sentences()) {
                    put(sentence.facts(), place);
                }
            }
            case Block.BulletList list -> items(list.items(), place);
            case Block.NumberedList list -> items(list.items(), place);
            case Block.Table table -> {
                for (var row : table.rows()) {
                    put(row.facts(), place);
                }
            }
            case Block.Quote quote -> read(quote.blocks(), place);
            case Block.Code _, Block.Subheading _ -> {}
        }
    }

    private void items(List<Block.Item> items, FactsJson.Place place) {
        for (var item : items) {
            read(item.blocks(), place);
        }
    }

    private void put(List<String> facts, FactsJson.Place place) {
        for (var fact : facts) {
            places.putIfAbsent(fact, place);
        }
    }
}
