package io.compliancescan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordNumbersTest {

    @Property
    void whatIsWrittenReadsBackTheSame(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 80) Integer> given) {
        int[] numbers = given.stream().mapToInt(Integer::intValue).toArray();
        RecordNumbers written = RecordNumbers.of(numbers);
        RecordNumbers read = RecordNumbers.parse(written.toString());

        assertThat(read).isEqualTo(written).hasSameHashCodeAs(written);
        assertThat(read.stream().toArray())
                .isEqualTo(Arrays.stream(numbers).sorted().toArray());
        assertThat(read.count()).isEqualTo(numbers.length);
        assertThat(read.first()).isEqualTo(Arrays.stream(numbers).min().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7; 7",
                "3,17,18,19; 3,17-19",
                "1,2; 1-2",
                "2,1,3,9; 1-3,9",
                "1,3,5; 1,3,5",
                "2147483647; 2147483647"
            })
    void runsAreShortened(String numbers, String text) {
        int[] given =
                Arrays.stream(numbers.split(",")).mapToInt(Integer::parseInt).toArray();

        assertThat(RecordNumbers.of(given)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ",", "0", "-1", "1-", "a", "5-3", "1,5-3", "1,", ",1", "1,,2", "+1", " 1", "1-2-3", "2,1"})
    void whatWasNeverWrittenIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RecordNumbers.parse(text));
    }

    @Test
    void aFindingHasARecordAndRecordsCountFromOne() {
        assertThatIllegalArgumentException().isThrownBy(RecordNumbers::of);
        assertThatIllegalArgumentException().isThrownBy(() -> RecordNumbers.of(3, 0));
    }

    @Test
    void theNumbersGivenMayChangeAfterwards() {
        int[] numbers = {4, 2};
        RecordNumbers records = RecordNumbers.of(numbers);
        numbers[0] = 99;

        assertThat(records).hasToString("2,4");
        assertThat(numbers).containsExactly(99, 2);
    }

    @Test
    void differentRecordsDiffer() {
        assertThat(RecordNumbers.of(1)).isNotEqualTo(RecordNumbers.of(2)).isNotEqualTo("1");
    }
}
