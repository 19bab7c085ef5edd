package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NumberTallyTest {

    @Test
    void hasNoRangeWithoutNumbers() {
        assertThat(tally(List.of()).range()).isEmpty();
    }

    @Property
    void tellsTheExactRangeWhateverTheScalesAndSizes(@ForAll("numbers") List<BigDecimal> numbers) {
        NumberRange range = tally(numbers).range().orElseThrow();
        assertThat(range.least())
                .isEqualByComparingTo(numbers.stream().reduce(BigDecimal::min).orElseThrow());
        assertThat(range.greatest())
                .isEqualByComparingTo(numbers.stream().reduce(BigDecimal::max).orElseThrow());
        assertThat(range.mean()).isEqualByComparingTo(mean(numbers));
    }

    @Property
    void twoHalvesAreOneWhole(@ForAll("numbers") List<BigDecimal> one, @ForAll("numbers") List<BigDecimal> other) {
        NumberTally both = tally(one);
        both.add(tally(other));
        NumberTally whole = tally(Stream.concat(one.stream(), other.stream()).toList());
        assertThat(both.range()).isEqualTo(whole.range());
    }

    @Provide
    Arbitrary<List<BigDecimal>> numbers() {
        Arbitrary<BigDecimal> ordinary = Arbitraries.bigDecimals().ofScale(2);
        Arbitrary<BigDecimal> fine = Arbitraries.bigDecimals().ofScale(17);
        Arbitrary<BigDecimal> finest = Arbitraries.bigDecimals().ofScale(25);
        Arbitrary<BigDecimal> large = Arbitraries.longs().map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> huge = Arbitraries.bigIntegers().map(BigDecimal::new);
        return Arbitraries.oneOf(ordinary, fine, finest, large, huge).list().ofMinSize(1);
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), new MathContext(16, RoundingMode.HALF_UP));
    }

    private static NumberTally tally(List<BigDecimal> numbers) {
        NumberTally tally = new NumberTally();
        NumberParser parser = new NumberParser(NumberNotation.DECIMAL_POINT);
        for (BigDecimal number : numbers) {
            char[] text = number.toPlainString().toCharArray();
            assertThat(parser.read(text, 0, text.length)).isTrue();
            tally.add(parser);
        }
        return tally;
    }
}
