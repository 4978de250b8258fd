package dev.gongbu.model.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

class BotocoreTest {

    private static final String MODEL =
            """
            {
             "metadata": {"apiVersion": "2020-01-01", "serviceId": "Shop", "serviceFullName": "A Shop"},
             "operations": {
              "PutThing": {"input": {"shape": "PutThingRequest"}},
              "GetBody": {"input": {"shape": "GetBodyRequest"}, "output": {"shape": "GetBodyOutput"}, "auth": ["smithy.api#noAuth"]},
              "Listen": {"output": {"shape": "ListenOutput"}},
              "ListThings": {"deprecated": true, "input": {"shape": "ListThingsRequest"}},
              "Ping": {}
             },
             "shapes": {
              "PutThingRequest": {"type": "structure", "required": ["Name", "Token"], "members": {
               "Name": {"shape": "Name"},
               "Token": {"shape": "String", "idempotencyToken": true},
               "Kind": {"shape": "Kind"},
               "Old": {"shape": "OldThing"},
               "Tags": {"shape": "Tags"},
               "Sizes": {"shape": "Sizes"},
               "Tree": {"shape": "Tree"},
               "Data": {"shape": "Data", "streaming": true},
               "Raw": {"shape": "Data"},
               "Header": {"shape": "String", "jsonvalue": true, "location": "header"},
               "Field": {"shape": "String", "jsonvalue": true},
               "Any": {"shape": "Any"},
               "Weight": {"shape": "Weight"},
               "Count": {"shape": "integer"},
               "Choice": {"shape": "Choice", "deprecated": true},
               "Knot": {"shape": "Knot"}}},
              "GetBodyRequest": {"type": "structure", "members": {"Since": {"shape": "Since"}}},
              "GetBodyOutput": {"type": "structure", "payload": "Body", "members": {"Body": {"shape": "Data"}}},
              "ListenOutput": {"type": "structure", "members": {"Events": {"shape": "Events"}}},
              "ListThingsRequest": {"type": "structure", "members": {"Next": {"shape": "String"}, "Max": {"shape": "Count"}}},
              "Events": {"type": "structure", "eventstream": true, "members": {}},
              "Name": {"type": "string", "min": 1, "max": 64, "pattern": "^[\\\\w ]+\\n$"},
              "Kind": {"type": "string", "enum": ["a b", "a|b", "a\\\\b", "", "c", "c"]},
              "OldThing": {"type": "list", "deprecated": true, "member": {"shape": "String"}},
              "Tags": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Strings"}},
              "Strings": {"type": "list", "min": 0, "member": {"shape": "String"}},
              "Sizes": {"type": "list", "min": 1, "member": {"shape": "Count"}},
              "Tree": {"type": "structure", "members": {"Children": {"shape": "Trees"}}},
              "Trees": {"type": "list", "member": {"shape": "Tree"}},
              "Knot": {"type": "list", "member": {"shape": "KnotMap"}},
              "KnotMap": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Knot"}},
              "Data": {"type": "blob"},
              "Any": {"type": "structure", "document": true, "members": {}},
              "Weight": {"type": "double", "min": 1e-7, "max": 100.0},
              "Count": {"type": "integer", "min": 0},
              "integer": {"type": "integer", "max": 9},
              "Choice": {"type": "structure", "union": true, "members": {"A": {"shape": "Long"}, "B": {"shape": "Yes"}}},
              "Long": {"type": "long"},
              "Yes": {"type": "boolean"},
              "Since": {"type": "timestamp"},
              "Unused": {"type": "string", "enum": ["x"]},
              "String": {"type": "string"}
             }
            }
            """;

    @TempDir Path data;

    @BeforeEach
    void a_service_in_two_versions() throws IOException {
        var old = Files.createDirectories(data.resolve("shop/2019-01-01"));
        Files.writeString(old.resolve("service-2.json"), "{\"operations\": {\"Gone\": {}}}");
        var newest = Files.createDirectories(data.resolve("shop/2020-01-01"));
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(newest.resolve("service-2.json.gz")))) {
            out.write(MODEL.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Files.writeString(
                newest.resolve("paginators-1.json"),
                "{\"pagination\": {\"ListThings\": {\"input_token\": \"Next\", \"limit_key\": \"Max\"}}}");
        Files.writeString(
                newest.resolve("paginators-1.sdk-extras.json"),
                "{\"merge\": {\"pagination\": {\"GetBody\": {\"input_token\": [\"Since\", \"Till\"]}}}}");
        Files.writeString(
                newest.resolve("waiters-2.json"),
                "{\"waiters\": {\"ThingThere\": {\"operation\": \"GetBody\"}}}");
    }

    @Test
    void writes_all_that_the_newest_version_says_of_inputs() throws IOException {
        var services = new Botocore(data).services();

        assertThat(services).hasSize(1);
        assertThat(ModelText.of(services.getFirst()))
                .isEqualTo(
                        """
                        service shop 2020-01-01 A Shop
                        operation GetBody @streams @noauth @page(in=Since+Till) Since:timestamp
                        operation ListThings @deprecated @page(in=Next,limit=Max) Next:string Max:Count
                        operation Listen @receives-events
                        operation Ping
                        operation PutThing Name!:Name Token!~:string Kind:Kind Old^:[string] \
                        Tags:{string:[string]} Sizes:Sizes Tree:Tree Data:stream Raw:blob Header:json \
                        Field:string Any:document Weight:Weight Count:integer_ Choice^:Choice Knot:Knot
                        waiter ThingThere GetBody
                        type Choice structure @union A:long B:boolean
                        type Count integer 0..
                        type Kind string values a\\sb|a\\pb|a\\\\b|\\e|c
                        type Knot list KnotMap
                        type KnotMap map string Knot
                        type Name string 1..64 pattern ^[\\\\w ]+\\n$
                        type Sizes list Count 1..
                        type Tree structure Children:[Tree]
                        type Weight double 0.0000001..100
                        type integer_ integer ..9
                        """);
    }
}
