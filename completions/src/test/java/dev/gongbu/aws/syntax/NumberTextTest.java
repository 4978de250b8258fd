package dev.gongbu.aws.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({"7,7", "' +7 ',7", "-0,0", "1_000,1000", "007,7", "１２,12", "٣,3", "'\u30005',5"})
    void reads_integers_as_python_does(String text, String number) {
        assertThat(NumberText.whole(text)).hasToString("Optional[" + number + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "+", "- 5", "1.0", "1e3", "0x10", "_1", "1_", "1__0", "²", "½", "5L"
            })
    void refuses_what_is_no_integer(String text) {
        assertThat(NumberText.whole(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,1.0",
        "1.,1.0",
        ".5,0.5",
        "' -1_0.2_5e1 ',-102.5",
        "inf,Infinity",
        "-Infinity,-Infinity",
        "nAn,NaN",
        "1e999,Infinity",
        "１.５,1.5"
    })
    void reads_fractions_as_python_does(String text, double number) {
        assertThat(NumberText.fraction(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "e5", "1d", "0x1p3", "1e", "1_.5", "infinit", "--1", "1 2"})
    void refuses_what_is_no_fraction(String text) {
        assertThat(NumberText.fraction(text)).isEmpty();
    }

    @Test
    void refuses_more_digits_than_python_reads() {
        assertThat(NumberText.whole("1".repeat(4_300))).isPresent();
        assertThat(NumberText.whole("1".repeat(4_301))).isEmpty();
        assertThat(NumberText.whole("1".repeat(1_000_000))).isEmpty();
        assertThat(NumberText.fraction("1".repeat(1_000_000) + "x")).isEmpty();
    }
}
