package dev.gongbu.aws.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class Base64TextTest {

    @ParameterizedTest
    @CsvSource({
        "aGk=,hi",
        "aGkh,hi!",
        "'',''",
        "'aG k=',hi",
        "a-G_k=,hi",
        "aGk=aGk=,hi",
        "'====',''",
        "a=Gk=,hi"
    })
    void reads_bytes_and_skips_what_is_none_of_them(String text, String bytes) {
        assertThat(Base64Text.bytes(text))
                .hasValueSatisfying(
                        it -> assertThat(new String(it, StandardCharsets.UTF_8)).isEqualTo(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "aG", "aGk", "aGkha", "{\"id\":1}"})
    void refuses_what_is_cut_off(String text) {
        assertThat(Base64Text.bytes(text)).isEmpty();
        assertThat(Base64Text.error(text)).isEqualTo(ErrorClass.InvalidBase64Error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"람다", "aGk=é"})
    void refuses_what_is_not_ascii_in_another_way(String text) {
        assertThat(Base64Text.bytes(text)).isEmpty();
        assertThat(Base64Text.error(text)).isEqualTo(ErrorClass.ValueError);
    }
}
