package dev.gongbu.benchmark;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A query whose good answers are known.
 *
 * @param type its class, such as 'typo'
 * @param relevant the grade of each topic that answers it, 1 or 2
 */
record Query(String id, String type, String text, Map<String, Integer> relevant) {
    Query {
        relevant = Map.copyOf(relevant);
    }

    /** The queries of a file of JSON lines: id, class, query, relevant. */
    static List<Query> read(Path file) throws IOException {
        var mapper = JsonMapper.builder().build();
        var queries = new ArrayList<Query>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode row = mapper.readTree(line);
            var relevant = new HashMap<String, Integer>();
            for (var grade : row.get("relevant").properties()) {
                relevant.put(grade.getKey(), grade.getValue().asInt());
            }
            queries.add(
                    new Query(
                            row.get("id").asString(),
                            row.get("class").asString(),
                            row.get("query").asString(),
                            relevant));
        }
        return queries;
    }

    /** The same query in other words. */
    Query withText(String other) {
        return new Query(id, type, other, relevant);
    }
}
