package dev.gongbu.korean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({
        "15분, 900s",
        "15 분, 900s",
        "15 minutes, 900s",
        "15min, 900s",
        "900초, 900s",
        "0.25시간, 900s",
        "900000ms, 900s",
        "900000밀리초, 900s",
        "14일, 1209600s",
        "2주, 1209600s",
        "24개월, 24mo",
        "2년, 24mo",
        "256kb, 256000B",
        "256 kb, 256000B",
        "256킬로바이트, 256000B",
        "256kib, 262144B",
        "0.256mb, 256000B",
        "5tb, 5000000000000B",
        "5테라, 5000000000000B",
        "10gbps, 10000000000bit/s",
        "10기가비트, 10000000000bit/s",
        "125mib/s, 131072000B/s",
        "99.9%, 99.9%",
        "99.9퍼센트, 99.9%",
        "99.90%, 99.9%",
        "$5, 5$",
        "5달러, 5$",
        "50센트, 0.5$",
        "$0.023, 0.023$",
        "3천 개, 3000#",
        "3천개, 3000#",
        "'3,000개', 3000#",
        "3000번, 3000#",
        "1만 건, 10000#",
        "1.5만 건, 15000#",
        "2억 건, 200000000#",
        "3백만 개, 3000000#",
        "3000 iops, 3000IOPS",
        "443, 443",
        "'1,048,576', 1048576",
        "0, 0",
        "0.0초, 0s"
    })
    void brings_every_way_of_writing_a_value_to_one_form(String text, String canonical) {
        assertThat(Quantities.find(text))
                .extracting(Quantity::canonical)
                .containsExactly(canonical);
    }

    @ParameterizedTest
    @CsvSource({"11 9's", "11 9s", "11개의 9", "99.999999999%"})
    void counts_the_nines_of_a_durability(String text) {
        assertThat(Quantities.find(text))
                .extracting(Quantity::canonical)
                .containsExactly("99.999999999%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t3.micro",
                "s3",
                "gp3",
                "c5d",
                "ec2",
                "tls1.2",
                "us_1",
                "10.0.0.0/16",
                "10.0.0.0",
                "1.2.3",
                "v1.2.3",
                "",
                "분",
                "킬로바이트",
                "."
            })
    void finds_none_in_names_versions_and_addresses(String text) {
        assertThat(Quantities.find(text)).isEmpty();
    }

    @Test
    void lends_the_start_of_a_range_the_unit_of_its_end() {
        assertThat(Quantities.find("24~72시간"))
                .extracting(Quantity::canonical)
                .containsExactly("86400s", "259200s");
        assertThat(Quantities.find("1-5 gb"))
                .extracting(Quantity::canonical)
                .containsExactly("1000000000B", "5000000000B");
    }

    @Test
    void says_where_a_quantity_stands_and_its_bare_number() {
        var found = Quantities.find("큐는 기본 1,209,600초, 30초와 256kb다.");

        assertThat(found)
                .containsExactly(
                        new Quantity(6, 16, "1209600", "1209600s"),
                        new Quantity(18, 21, "30", "30s"),
                        new Quantity(23, 28, "256", "256000B"));
    }

    @Test
    void does_not_take_the_beginning_of_a_word_for_a_unit() {
        assertThat(Quantities.find("5 secrets"))
                .extracting(Quantity::canonical)
                .containsExactly("5");
        assertThat(Quantities.find("3 databases"))
                .extracting(Quantity::canonical)
                .containsExactly("3");
        assertThat(Quantities.find("5gb가")).extracting(Quantity::canonical).contains("5000000000B");
    }

    @Test
    @Timeout(10)
    void keeps_huge_numbers_as_they_are() {
        String digits = "9".repeat(1_000_000);

        assertThat(Quantities.find(digits + "억")).extracting(Quantity::canonical).contains(digits);
        assertThat(Quantities.find("999999999999999999억 개")).hasSize(1);
        assertThat(Quantities.find("1~".repeat(200_000))).hasSize(200_000);
        assertThat(Quantities.find("1,".repeat(200_000))).hasSize(200_000);
    }

    @Test
    void finds_places_in_order_without_overlap_in_random_text() {
        var random = new Random(20261120);
        var parts =
                List.of(
                        "1", "9", "0", "15", ",", ".", "~", "-", "$", " ", "분", "시간", "천", "백만",
                        "kb", "kib/s", "개", "의", " 9's", "a", "%", "/", "'", "\ud83d", "_");
        for (int i = 0; i < 15_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(10); length > 0; length--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }

            int last = 0;
            for (Quantity quantity : Quantities.find(text.toString())) {
                assertThat(quantity.start()).as(text.toString()).isGreaterThanOrEqualTo(last);
                assertThat(quantity.end())
                        .as(text.toString())
                        .isGreaterThan(quantity.start())
                        .isLessThanOrEqualTo(text.length());
                assertThat(quantity.canonical()).startsWith(leading(quantity.canonical()));
                last = quantity.end();
            }
        }
    }

    private static String leading(String canonical) {
        return canonical.substring(0, 1).replaceAll("[^0-9]", "no digit");
    }
}
