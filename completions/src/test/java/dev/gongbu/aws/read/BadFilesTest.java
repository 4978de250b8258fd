package dev.gongbu.aws.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.note.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** What the reader says of files that cannot be used: everything, at once, with its line. */
class BadFilesTest {

    private static final String API =
            """
            service shop 2026-11-21 A Shop
            operation BuyThing Name!:string Sizes:[Size] Paid:boolean
            operation ListThings @page(in=Token,limit=Limit) Token:string Limit:integer
            waiter ThingBought BuyThing
            type Size string 1..3 values S|M\\pL pattern ^[A-Z|]+$
            """;

    private static final String CORRECTIONS =
            """
            names: {}
            destructive: {verbs: [delete], also: {}, not: {}}
            regions: [us-east-1]
            globals: {}
            paging: {starting-token: , max-items: }
            input: {}
            services: {}
            """;

    @TempDir Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
    }

    private ModelReading read(String api, String corrections, String korean) throws IOException {
        write("model/api/shop.txt", api);
        write("model/corrections.yaml", corrections);
        write("korean/shop.txt", korean);
        return new ModelReader(folder).read();
    }

    private static String services(String text) {
        return CORRECTIONS.replace("services: {}", "services:\n" + text.indent(2));
    }

    @Test
    void good_files_have_no_problems() throws IOException {
        var reading = read(API, CORRECTIONS, "buy-thing: 물건 하나를 산다.\nbuy-thing --no-paid: 외상.\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.model().operations("shop"))
                .extracting(heading -> heading.name())
                .containsExactly("buy-thing", "list-things", "wait thing-bought");
    }

    @Test
    void all_problems_of_an_api_are_told_at_once() throws IOException {
        var reading =
                read(
                        """
                        service store 2026-11-21 A Shop
                        operation BuyThing Name!:Nothing Sizes:[Size
                        operation BuyThing @loud
                        operation ListThings @page(in=Token)
                        waiter Bought SellThing
                        type Size string 3 values S
                        type Other bag Name:string
                        hello
                        """,
                        CORRECTIONS,
                        "");

        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "model/api/shop.txt:2: has '[Size', which names no type",
                        "model/api/shop.txt:3: has the unknown mark '@loud'",
                        "model/api/shop.txt:3: names the operation 'BuyThing' twice",
                        "model/api/shop.txt:4: pages by 'Token', which is no member",
                        "model/api/shop.txt:6: has '3', which is no bounds such as 1..64",
                        "model/api/shop.txt:7: has 'bag Name:string', which defines no type",
                        "model/api/shop.txt:8: begins with the unknown word 'hello'",
                        "model/api/shop.txt:1: should begin with 'service shop'",
                        "model/api/shop.txt:5: waits for the unknown operation 'SellThing'",
                        "model/api/shop.txt:2: uses the unknown type 'Nothing'");
    }

    @Test
    void corrections_that_fit_nothing_are_told() throws IOException {
        var reading =
                read(
                        API,
                        services(
                                """
                                shop:
                                  remove: [sell-thing]
                                  change:
                                    sell-thing: {drop: [name]}
                                    buy-thing:
                                      drop: [colour]
                                      options:
                                        price: {sets: Price}
                                        gift: {form: box}
                                        wrap: {type: Paper}
                                  add:
                                    visit: {use: [doors]}
                                bakery: {api: bakery}
                                """),
                        "");

        assertThat(reading.problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "removes the unknown command 'sell-thing'",
                        "changes the unknown command 'sell-thing'",
                        "corrects '--colour', which 'shop buy-thing' has not",
                        "sets 'Price', which is no member of 'shop buy-thing'",
                        "has the unknown form 'box'",
                        "uses the unknown type 'Paper'",
                        "uses the unknown set 'doors'",
                        "has no API 'bakery'");
    }

    @Test
    void unknown_keys_of_the_corrections_are_told_with_their_line() throws IOException {
        var reading = read(API, services("shop: {colour: red}"), "");

        assertThat(reading.problems())
                .containsExactly(
                        new Problem("model/corrections.yaml", 8, "has the unknown key 'colour'"));
    }

    @Test
    void sentences_about_nothing_are_told() throws IOException {
        write("korean/bakery.txt", "service: 빵집.\n");
        var reading =
                read(
                        API,
                        CORRECTIONS,
                        """
                        buy-thing: 산다.
                        buy-thing --colour: 색.
                        sell-thing: 판다.
                        no colon
                        buy-thing: 또 산다.
                        """);

        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "korean/shop.txt:2: is about 'buy-thing --colour', which is not there",
                        "korean/shop.txt:3: is about 'sell-thing', which is not there",
                        "korean/shop.txt:4: should say what it is about, a colon and a sentence",
                        "korean/shop.txt:5: has two sentences about 'buy-thing'",
                        "korean/bakery.txt:0: has no service of that name");
    }

    @Test
    void a_file_that_is_no_text_is_told() throws IOException {
        write("korean/shop.txt", "");
        read(API, CORRECTIONS, "");
        Files.write(file("korean/shop.txt"), new byte[] {'a', (byte) 0xff});
        write("model/api/shop.txt", API.replace("A Shop", "A\u200bShop"));

        assertThat(new ModelReader(folder).read().problems())
                .extracting(Problem::toString)
                .contains(
                        "korean/shop.txt:0: is not valid UTF-8",
                        "model/api/shop.txt:1: holds the hidden character U+200B");
    }

    @Test
    void damaged_files_end_in_problems_and_never_in_a_crash() throws IOException {
        long seed = 20261121;
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder(API);
            for (int i = 0; i < 3; i++) {
                text.setCharAt(
                        random.nextInt(text.length()),
                        "[]{}:!~^@ .|\n9a".charAt(random.nextInt(15)));
            }
            var reading = read(text.toString(), CORRECTIONS, "");

            for (var heading : reading.model().operations("shop")) {
                assertThat(reading.model().operation("shop", heading.name()))
                        .as("seed %d, round %d", seed, round)
                        .isPresent();
            }
        }
    }
}
