package io.compliancescan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShortListTest {

    @Test
    void fewTextsAreAllThere() {
        assertThat(ShortList.of(Stream.of("a", "b", "c"))).isEqualTo("a, b, c");
        assertThat(ShortList.of(numbers(50))).endsWith(", 49, 50");
    }

    @Test
    void ofManyTheListSaysHowManyItLeavesOut() {
        assertThat(ShortList.of(numbers(52))).endsWith(", 49, 50 and 2 more");
    }

    @Test
    void whatIsLongIsCutBetweenCharacters() {
        assertThat(ShortList.of(Stream.of("x".repeat(60)))).isEqualTo("x".repeat(60));
        assertThat(ShortList.of(Stream.of("💶".repeat(61)))).isEqualTo("💶".repeat(60) + "…");
    }

    private static Stream<String> numbers(int most) {
        return IntStream.rangeClosed(1, most).mapToObj(Integer::toString);
    }
}
