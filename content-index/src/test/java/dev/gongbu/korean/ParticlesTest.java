package dev.gongbu.korean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticlesTest {

    @ParameterizedTest
    @CsvSource({
        "버킷을, 버킷",
        "버킷이, 버킷",
        "람다에서, 람다",
        "람다에서는, 람다",
        "큐로부터, 큐",
        "인스턴스에게만, 인스턴스",
        "리전마다, 리전",
        "비용과, 비용",
        "암호화하려면, 암호화",
        "암호화된, 암호화",
        "복제되지, 복제",
        "연결시키려면, 연결"
    })
    void takes_particles_and_endings_off_a_word(String word, String stem) {
        assertThat(Particles.stems(word)).contains(stem);
    }

    @Test
    void gives_the_longest_stem_first_and_never_the_word_itself() {
        assertThat(Particles.stems("버킷에서는")).containsExactly("버킷에서", "버킷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "을", "버킷", "lambda", "ㄹㄷ", "\ud83d"})
    void finds_no_stem_of_a_word_without_a_particle(String word) {
        assertThat(Particles.stems(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"을", "에서", "에서는", "으로만", "까지도", "했다", "하려면", "에게는"})
    void knows_particles_alone_and_one_behind_another(String tail) {
        assertThat(Particles.isEnding(tail)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "버킷", "람다", "에서버킷", "s", "론트"})
    void takes_no_word_for_a_particle(String tail) {
        assertThat(Particles.isEnding(tail)).isFalse();
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void says_of_a_megabyte_at_once_that_it_is_no_ending() {
        assertThat(Particles.isEnding("가".repeat(1_000_000))).isFalse();
    }

    @Test
    void survives_a_long_run_of_particles() {
        String word = "가".repeat(2_000);

        assertThat(Particles.stems(word))
                .allMatch(stem -> word.startsWith(stem) && !stem.isEmpty());
    }
}
