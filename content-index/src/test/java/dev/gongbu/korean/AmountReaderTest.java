package dev.gongbu.korean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.korean.AmountPhrase.Bound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class AmountReaderTest {

    private final AmountReader reader = new AmountReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15분|900 s",
                "1시간 30분|5400 s",
                "한 시간 반|5400 s",
                "두 주|1209600 s",
                "보름|1296000 s",
                "십사일|1209600 s",
                "3개월|3 mo",
                "2년|24 mo",
                "256KB|256000 B",
                "256KiB|262144 B",
                "10Gbps|10000000000 bit/s",
                "10GB/s|10000000000 B/s",
                "10Gb/s|10000000000 bit/s",
                "초당 125MiB|131072000 B/s",
                "1만 5천 IOPS|15000 IOPS",
                "3억 개|300000000 #",
                "1분 = 60초|",
                "9가 11개|99.999999999 %",
                "포 나인|99.99 %",
                "$0.023|0.023 $",
                "세 배|3 x",
                "4 vCPUs|4 ~vcpu",
                "분당 60회|1 #/s",
                "1,024|1024",
                "2분의 1시간|1800 s",
                "십|10",
                "10.0.0.0/16|",
                "1.2.3|",
                "gp3|",
                "|",
                "최대|",
                "분|"
            })
    void reads_what_an_answer_says(String text, String expected) {
        var read = reader.read(text == null ? "" : text);

        assertThat(shown(read)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void tells_all_that_a_text_may_mean() {
        var readings = new ArrayList<String>();
        for (var phrase : reader.read("이십일")) {
            readings.add(shown(List.of(phrase)));
        }

        assertThat(readings).contains("1728000 s", "21");
    }

    @Test
    void reads_ranges_bounds_and_the_lack_of_limits() {
        var range = reader.read("1~14일").getFirst();

        assertThat(range.isRange()).isTrue();
        assertThat(range.ends().getFirst().value()).isEqualByComparingTo("86400");
        assertThat(reader.read("최대 15분").getFirst().bound()).isEqualTo(Bound.AT_MOST);
        assertThat(reader.read("2GB 이상").getFirst().bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(reader.read("2GB 초과").getFirst().bound()).isEqualTo(Bound.ABOVE);
        assertThat(reader.read("2GB 미만").getFirst().bound()).isEqualTo(Bound.BELOW);
        assertThat(reader.read("제한이 없다").getFirst().isUnlimited()).isTrue();
    }

    @Test
    @Timeout(60)
    void takes_any_text() {
        var random = new Random(11);
        String letters = "0123456789.,/~-$% 일이십백천만억조분초시간당반개월년에서부터최대이상약KMGTBbps가a9's\ud83d";
        for (int i = 0; i < 5_000 * Integer.getInteger("gongbu.soak", 1); i++) {
            var text = new StringBuilder();
            for (int k = random.nextInt(30); k > 0; k--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }

            for (var phrase : reader.read(text.toString())) {
                assertThat(phrase.ends().size()).isLessThanOrEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "천", "만 ", "1시간 ", "1분~", "최대 ", "이상", "1/", "$", "십일"})
    @Timeout(10)
    void a_text_without_end_is_no_amount(String piece) {
        assertThat(reader.read(piece.repeat(10_000))).isEmpty();
    }

    private static String shown(List<AmountPhrase> read) {
        if (read.isEmpty() || read.getFirst().isRange() || read.getFirst().isUnlimited()) {
            return "";
        }
        var amount = read.getFirst().ends().getFirst();
        var exact = amount.value().round(new MathContext(20));
        var value = exact.stripTrailingZeros().toPlainString();
        return (value + " " + amount.unit().base()).strip();
    }
}
