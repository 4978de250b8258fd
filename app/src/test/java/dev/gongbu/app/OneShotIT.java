package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A search by itself and one of many take the same way, and neither needs nori. */
class OneShotIT {
    private static final Path QUERIES =
            Path.of("../../shared/search/queries-dev.jsonl").toAbsolutePath();
    private static final Path GONGBU = Path.of("target/image/bin/gongbu").toAbsolutePath();
    private static final Pattern QUERY = Pattern.compile("\"query\": \"([^\"]*)\"");
    private static final String HITS = "\"hits\":";

    @TempDir private Path temporary;

    @Test
    void every_development_query_has_the_same_hits_alone_and_in_a_batch() throws Exception {
        var queries = queries();
        var log = temporary.resolve("classes");

        var batch =
                Program.of(GONGBU, "search", "--batch")
                        .with("GONGBU_JAVA_OPTS", "-Xlog:class+load:file=" + log)
                        .reading(String.join("\n", queries) + "\n")
                        .run();

        var lines = batch.out().lines().toList();
        assertThat(lines).hasSameSizeAs(queries);
        for (int i = 0; i < lines.size(); i++) {
            var alone = Program.of(GONGBU, "search", "--json", "--", queries.get(i)).run();
            assertThat(hits(alone.out()))
                    .as(queries.get(i))
                    .isEqualTo(hits(lines.get(i)))
                    .startsWith(HITS + "[{");
        }
        assertThat(Files.readString(log))
                .contains("dev.gongbu.search.SearchIndex")
                .doesNotContain("org.apache.lucene.analysis.ko");
    }

    /** The hits in a document, as they stand there. */
    private static String hits(String document) {
        int end = document.lastIndexOf(",\"suggestions\":");
        return document.substring(
                document.indexOf(HITS), end < 0 ? document.lastIndexOf('}') : end);
    }

    private static List<String> queries() throws IOException {
        assumeTrue(Files.exists(QUERIES), "no development queries beside the repository");
        var queries = new ArrayList<String>();
        for (var line : Files.readAllLines(QUERIES)) {
            var query = QUERY.matcher(line);
            assertThat(query.find()).as(line).isTrue();
            queries.add(query.group(1));
        }
        return queries;
    }
}
