package dev.gongbu.korean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTest {

    @ParameterizedTest
    @CsvSource({
        "상태 저장, 상태 비저장",
        "동기식, 비동기식",
        "인바운드 규칙, 아웃바운드 규칙",
        "스케일 인, 스케일 아웃",
        "대칭 키, 비대칭키",
        "된다, 안 된다",
        "있다, 없다",
        "가능, 불가능",
        "가변, 불변",
        "유상태, 무상태",
        "읽기 쿼럼, 쓰기 쿼럼",
        "수직 확장, 수평 확장",
        "synchronous replication, asynchronous replication",
        "stateful, stateless",
        "scale-in, scale out",
        "compliant, non-compliant",
        "encrypted, unencrypted",
        "public subnet, private subnet",
        "us-east-1, us-west-1",
        "FIFO, LIFO",
        "준수, 미준수"
    })
    void tells_opposites_in_both_directions(String one, String other) {
        assertThat(Polarity.opposed(one, other)).isTrue();
        assertThat(Polarity.opposed(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "인스턴스, 인스탄스",
        "비용 탐색기, 비용 탐색긔",
        "람다, Lambda",
        "업무 연속성 계획, 사업 연속성 계획",
        "도큐먼트DB, 도큐먼트디비",
        "상황판, 현황판",
        "ALB, LB",
        "정책 평가 논리, 정책 평가",
        "상태 저장, 상태저장",
        "인터페이스, 인터페스"
    })
    void takes_no_slip_and_no_other_name_for_an_opposite(String one, String other) {
        assertThat(Polarity.opposed(one, other)).isFalse();
        assertThat(Polarity.opposed(other, one)).isFalse();
    }

    @Test
    @Timeout(10)
    void takes_any_text() {
        assertThat(Polarity.opposed("", "비")).isFalse();
        assertThat(Polarity.opposed("비".repeat(199), "비".repeat(198))).isTrue();
        assertThat(Polarity.opposed("비".repeat(100_000), "무")).isFalse();
        assertThat(Polarity.opposed("\ud83d", "\ude00")).isFalse();
    }
}
