package dev.gongbu.korean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JamoDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "람다, 람다, 0",
        "람다, 란다, 1",
        "람다, 라다, 1",
        "람다, 랆다, 1",
        "labmda, lambda, 1",
        "왜, 외, 1",
        "인터페이스, 인터페스, 2",
        "상태저장, 상태비저장, 2",
        "큐, 토픽, 5"
    })
    void counts_the_keys_that_were_wrong(String one, String other, int keys) {
        assertThat(JamoDistance.between(one, other, 9)).isEqualTo(keys);
        assertThat(JamoDistance.between(other, one, 9)).isEqualTo(keys);
    }

    @Test
    void says_no_more_than_that_it_is_over_the_limit() {
        assertThat(JamoDistance.between("큐", "데드 레터 큐", 2)).isEqualTo(3);
        assertThat(JamoDistance.between("가".repeat(9_999), "가".repeat(9_999), 2)).isEqualTo(3);
    }
}
