package io.compliancescan.condition;

import static io.compliancescan.condition.Answer.NO;
import static io.compliancescan.condition.Answer.UNKNOWN;
import static io.compliancescan.condition.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictsTest {

    private static final Verdicts LEFT = verdicts(YES, YES, YES, NO, NO, NO, UNKNOWN, UNKNOWN, UNKNOWN);
    private static final Verdicts RIGHT = verdicts(YES, NO, UNKNOWN, YES, NO, UNKNOWN, YES, NO, UNKNOWN);

    @Test
    void andIsKleenesStrongConjunction() {
        assertThat(Answer.of(LEFT.and(RIGHT))).containsExactly(YES, NO, UNKNOWN, NO, NO, NO, UNKNOWN, NO, UNKNOWN);
    }

    @Test
    void orIsKleenesStrongDisjunction() {
        assertThat(Answer.of(LEFT.or(RIGHT))).containsExactly(YES, YES, YES, YES, NO, UNKNOWN, YES, UNKNOWN, UNKNOWN);
    }

    @Test
    void notLeavesTheUnknownUnknown() {
        assertThat(Answer.of(verdicts(YES, NO, UNKNOWN).not())).containsExactly(NO, YES, UNKNOWN);
    }

    @Test
    void combiningChangesNeitherSide() {
        List<Answer> left = Answer.of(LEFT);
        List<Answer> right = Answer.of(RIGHT);
        LEFT.and(RIGHT).or(LEFT).not();

        assertThat(Answer.of(LEFT)).isEqualTo(left);
        assertThat(Answer.of(RIGHT)).isEqualTo(right);
    }

    @Property
    void verdictsAreWhatWasSaidAndAreCountedRight(@ForAll @Size(max = 200) List<Answer> said) {
        Verdicts verdicts = verdicts(said.toArray(Answer[]::new));

        assertThat(Answer.of(verdicts)).isEqualTo(said);
        assertThat(verdicts.whereYes().stream()).containsExactlyElementsOf(places(said, YES::equals));
        assertThat(verdicts.whereNotNo().stream()).containsExactlyElementsOf(places(said, answer -> answer != NO));
        assertThat(verdicts.countUnknown())
                .isEqualTo((int) said.stream().filter(UNKNOWN::equals).count());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 65_535, 65_536, 200_001})
    void tablesOfAnySizeAreAskedAboutEveryRecordOnce(int size) {
        Verdicts verdicts =
                Verdicts.of(size, Bits.where(record -> record % 3 != 1), Bits.where(record -> record % 3 == 2));

        assertThat(IntStream.range(0, size)).allMatch(record -> verdicts.yes(record) == (record % 3 == 2));
        assertThat(IntStream.range(0, size)).allMatch(record -> verdicts.unknown(record) == (record % 3 == 1));
        assertThat(verdicts.not().whereYes().cardinality()).isEqualTo((size + 2) / 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 128, 1_000})
    void allYesIsYesForEveryRecordAndNoOther(int size) {
        Verdicts verdicts = Verdicts.allYes(size);

        assertThat(verdicts.size()).isEqualTo(size);
        assertThat(verdicts.whereYes().cardinality()).isEqualTo(size);
        assertThat(verdicts.countUnknown()).isZero();
        assertThat(verdicts.not().whereYes().isEmpty()).isTrue();
    }

    @Test
    void changingTheRecordsGivenOutChangesNoVerdict() {
        Verdicts verdicts = Verdicts.allYes(3);
        verdicts.whereYes().clear();
        verdicts.whereNotNo().clear();

        assertThat(verdicts.whereYes().cardinality()).isEqualTo(3);
    }

    private static List<Integer> places(List<Answer> said, Predicate<Answer> wanted) {
        return IntStream.range(0, said.size())
                .filter(place -> wanted.test(said.get(place)))
                .boxed()
                .toList();
    }

    private static Verdicts verdicts(Answer... answers) {
        List<Answer> list = Arrays.asList(answers);
        return Verdicts.of(
                answers.length,
                Bits.where(record -> list.get(record) != UNKNOWN),
                Bits.where(record -> list.get(record) == YES));
    }
}
