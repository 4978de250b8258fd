package dev.gongbu.model.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class OlderModelsTest {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.missingNode();

    @TempDir Path folder;

    @Test
    void reads_shapes_that_are_written_where_they_are_used() {
        var model =
                """
                {"metadata": {"apiVersion": "2020-01-01", "serviceId": "Shop", "serviceFullName": "Shop"},
                 "operations": {"Put": {"input": {"type": "structure", "required": ["Name"], "members": {
                  "Name": {},
                  "Count": {"type": "integer"},
                  "Items": {"type": "list", "member": {"type": "structure", "members": {"Id": {"type": "long"}}}},
                  "Tags": {"type": "map", "key": {}, "value": {}},
                  "Tree": {"shape": "S1"},
                  "Body": {"type": "blob", "streaming": true}}}}},
                 "shapes": {"S1": {"type": "structure", "members": {"Down": {"shape": "S1"}}}}}
                """;

        var service = C2jReader.read("shop", JsonMapper.shared().readTree(model), NOTHING, NOTHING);

        assertThat(ModelText.of(service))
                .isEqualTo(
                        """
                        service shop 2020-01-01 Shop
                        operation Put Name!:string Count:integer Items:[PutRequestItemsItem] \
                        Tags:{string:string} Tree:S1 Body:stream
                        type PutRequestItemsItem structure Id:long
                        type S1 structure Down:S1
                        """);
    }

    @Test
    void adds_values_alone_and_tells_what_is_retired() throws IOException {
        write("shop-2018-01-01.min.json", "Shop", "\"Older\": {}");
        write(
                "shop-2020-01-01.min.json",
                "Shop",
                """
                "Gone": {},
                "Put": {"input": {"type": "structure", "required": ["Kind"], "members": {
                 "Kind": {"enum": ["a", "b"]}, "Word": {"enum": ["b"]}, "Lost": {}}}}
                """);
        write("mill-2020-01-01.min.json", "Mill", "\"Grind\": {}");
        write("shop-2020-01-01.paginators.json", "Shop", "");
        var now =
                """
                {"metadata": {"apiVersion": "2020-01-01", "serviceId": "Shop", "serviceFullName": "Shop"},
                 "operations": {"Put": {"input": {"shape": "Thing"}}},
                 "shapes": {"Thing": {"type": "structure", "members": {
                  "Kind": {"shape": "String"}, "Word": {"shape": "Word"}}},
                  "Word": {"type": "string", "enum": ["a"]},
                  "String": {"type": "string"}}}
                """;
        var service = C2jReader.read("shop", JsonMapper.shared().readTree(now), NOTHING, NOTHING);
        var tally = new Tally("older");

        var merged = new OlderModels(folder, ".min.json").addTo(List.of(service), tally);

        assertThat(ModelText.of(merged.getFirst()))
                .isEqualTo(
                        """
                        service shop 2020-01-01 Shop
                        operation Put Kind:PutRequestKind Word:Word
                        type PutRequestKind string values a|b
                        type Word string values a
                        """);
        assertThat(tally.text())
                .isEqualTo(
                        """
                        older: services-read=1 types=1 strings-with-values=1
                          left out: mill (1 operations)
                          left out: shop Gone
                          left out: shop Thing Lost
                        """);
    }

    @Test
    void a_missing_folder_adds_nothing() throws IOException {
        var older = new OlderModels(folder.resolve("none"), ".json");

        assertThat(older.addTo(List.of(), new Tally("older"))).isEmpty();
    }

    private void write(String file, String key, String operations) throws IOException {
        Files.writeString(
                folder.resolve(file),
                """
                {"metadata": {"apiVersion": "2020-01-01", "serviceId": "%s"}, "operations": {%s}}
                """
                        .formatted(key, operations));
    }
}
