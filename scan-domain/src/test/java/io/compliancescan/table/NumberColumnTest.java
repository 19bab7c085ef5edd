package io.compliancescan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NumberColumnTest {

    /** What a column may be given: {@code unscaled × 10^-decimals}. */
    record Fixed(long unscaled, int decimals) {

        BigDecimal value() {
            return BigDecimal.valueOf(unscaled, decimals);
        }
    }

    @Property
    void aColumnGivesBackExactlyTheNumbersItWasGiven(@ForAll("cells") List<Optional<BigDecimal>> cells) {
        NumberColumn column = ofCells(cells);

        assertThat(column.size()).isEqualTo(cells.size());
        for (int record = 0; record < cells.size(); record++) {
            assertThat(column.known(record)).isEqualTo(cells.get(record).isPresent());
            assertSame(column.number(record), cells.get(record));
        }
    }

    @Property
    void numbersGivenInUnitsComeBackExactlyEvenAtTheEdgesOfLong(@ForAll("fixed") List<Fixed> numbers) {
        NumberColumn column = ofFixed(numbers);

        for (int record = 0; record < numbers.size(); record++) {
            assertThat(column.known(record)).isTrue();
            assertThat(column.exact(record))
                    .isEqualByComparingTo(numbers.get(record).value());
        }
    }

    @Property
    void comparingWithABoundIsComparingTheDecimals(
            @ForAll("fixed") List<Fixed> numbers, @ForAll("decimals") BigDecimal bound) {
        NumberColumn column = ofFixed(numbers);
        Bound made = column.bound(bound);

        for (int record = 0; record < numbers.size(); record++) {
            int expected = numbers.get(record).value().compareTo(bound);
            assertThat(sign(column, record, made)).isEqualTo(expected);
        }
    }

    @Property
    void everyNumberEqualsItsOwnBoundAndDiffersFromItsNeighbours(@ForAll("fixed") List<Fixed> numbers) {
        NumberColumn column = ofFixed(numbers);
        BigDecimal little = new BigDecimal("1e-30");

        for (int record = 0; record < numbers.size(); record++) {
            BigDecimal value = numbers.get(record).value();
            assertThat(sign(column, record, column.bound(value))).isZero();
            assertThat(sign(column, record, column.bound(value.add(little)))).isNegative();
            assertThat(sign(column, record, column.bound(value.subtract(little))))
                    .isPositive();
        }
    }

    /** As {@link Comparable#compareTo}; exactly one of the three questions must be answered with yes. */
    private static int sign(NumberColumn column, int record, Bound bound) {
        long below = column.below(bound, record, record + 1);
        long at = column.at(bound, record, record + 1);
        long above = column.above(bound, record, record + 1);
        assertThat(below + at + above).isEqualTo(1);
        return (int) (above - below);
    }

    @Property
    void sumsThatAreSaidToFitDoNotOverflow(
            @ForAll("fixed") List<Fixed> numbers, @ForAll @IntRange(max = 50) int terms) {
        NumberColumn column = ofFixed(numbers);
        if (!column.sumsFit(terms)) {
            return;
        }
        BigInteger worst = BigInteger.ZERO;
        for (int record = 0; record < column.size(); record++) {
            assertThat(BigDecimal.valueOf(column.units(record), column.scale()))
                    .isEqualByComparingTo(column.exact(record));
            worst = worst.max(BigInteger.valueOf(column.units(record)).abs());
        }
        assertThat(worst.multiply(BigInteger.valueOf(terms)).bitLength()).isLessThan(Long.SIZE);
    }

    @Example
    void sumsOfOrdinaryMoneyFit() {
        NumberColumn column = ofFixed(List.of(new Fixed(1_000_000_00, 2), new Fixed(-1, 2)));

        assertThat(column.sumsFit(50_000_000)).isTrue();
        assertThat(column.sumsFit(0)).isTrue();
    }

    @Example
    void sumsFitExactlyUpToTheLargestLong() {
        NumberColumn column = ofFixed(List.of(new Fixed(Long.MAX_VALUE / 3, 0)));

        assertThat(column.sumsFit(3)).isTrue();
        assertThat(column.sumsFit(4)).isFalse();
    }

    @Example
    void theScaleGrowsToTheFinestNumber() {
        NumberColumn column = ofFixed(List.of(new Fixed(7, 0), new Fixed(-25, 1), new Fixed(3, 3), new Fixed(4, 1)));

        assertThat(column.scale()).isEqualTo(3);
        assertThat(column.units(0)).isEqualTo(7_000);
        assertThat(column.units(1)).isEqualTo(-2_500);
        assertThat(column.units(2)).isEqualTo(3);
        assertThat(column.units(3)).isEqualTo(400);
    }

    @Example
    void trailingZerosDoNotCostScale() {
        NumberColumnBuilder builder = new NumberColumnBuilder();
        builder.add(new BigDecimal("10.000000000000000000000000"));

        assertThat(builder.build().scale()).isZero();
        assertThat(builder.build().units(0)).isEqualTo(10);
    }

    @Example
    void aNumberThatDoesNotFitIsKeptAsideAndLeavesTheOthersAlone() {
        BigDecimal huge = new BigDecimal("123456789012345678901234567890.125");
        NumberColumn column = ofCells(List.of(
                Optional.of(new BigDecimal("0.25")), Optional.of(huge), Optional.empty(), Optional.of(BigDecimal.ONE)));

        assertThat(column.exact(0)).isEqualByComparingTo("0.25");
        assertThat(column.exact(1)).isEqualByComparingTo(huge);
        assertThat(column.known(2)).isFalse();
        assertThat(column.exact(3)).isEqualByComparingTo("1");
        assertThat(column.sumsFit(1)).isFalse();
    }

    @Example
    void aScaleThatWouldOverflowAnEarlierNumberDoesNotGrow() {
        NumberColumn column = ofFixed(List.of(new Fixed(Long.MAX_VALUE, 0), new Fixed(1, 1), new Fixed(5, 0)));

        assertThat(column.scale()).isZero();
        assertThat(column.exact(0)).isEqualByComparingTo(BigDecimal.valueOf(Long.MAX_VALUE));
        assertThat(column.exact(1)).isEqualByComparingTo("0.1");
        assertThat(column.exact(2)).isEqualByComparingTo("5");
    }

    @Example
    void theTwoSmallestLongsAreNumbersLikeAnyOther() {
        NumberColumn column = ofFixed(List.of(new Fixed(Long.MIN_VALUE, 0), new Fixed(Long.MIN_VALUE + 1, 0)));

        assertThat(column.number(0)).contains(BigDecimal.valueOf(Long.MIN_VALUE));
        assertThat(column.number(1)).contains(BigDecimal.valueOf(Long.MIN_VALUE + 1));
        assertThat(column.sumsFit(1)).isFalse();
    }

    @Property
    void portionsBecomeOneColumn(
            @ForAll("cells") List<Optional<BigDecimal>> one, @ForAll("cells") List<Optional<BigDecimal>> other) {
        List<Optional<BigDecimal>> all =
                Stream.concat(one.stream(), other.stream()).toList();
        NumberColumnBuilder builder = new NumberColumnBuilder(0);
        NumberColumnBuilder portion = builderOf(one);
        builder.addAll(portion);
        portion.clear();
        other.forEach(cell -> cell.ifPresentOrElse(portion::add, portion::addUnknown));
        builder.addAll(portion);
        NumberColumn column = builder.build();

        assertThat(column.size()).isEqualTo(all.size());
        for (int i = 0; i < all.size(); i++) {
            assertSame(column.number(i), all.get(i));
        }
    }

    @Property
    void portionsOfAnyScaleBecomeOneColumn(@ForAll("fixed") List<Fixed> one, @ForAll("fixed") List<Fixed> other) {
        NumberColumnBuilder builder = builderOfFixed(one);
        builder.addAll(builderOfFixed(other));
        NumberColumn column = builder.build();

        List<Fixed> all = Stream.concat(one.stream(), other.stream()).toList();
        for (int i = 0; i < all.size(); i++) {
            Fixed number = all.get(i);
            assertThat(column.exact(i)).isEqualByComparingTo(BigDecimal.valueOf(number.unscaled(), number.decimals()));
        }
    }

    @Example
    void theLargestNumberOfAPortionCounts() {
        NumberColumnBuilder builder = builderOfFixed(List.of(new Fixed(5, 1)));
        builder.addAll(builderOfFixed(List.of(new Fixed(Long.MAX_VALUE / 30, 0))));
        NumberColumn column = builder.build();

        assertThat(column.scale()).isEqualTo(1);
        assertThat(column.sumsFit(3)).isTrue();
        assertThat(column.sumsFit(4)).isFalse();
    }

    @Example
    void aColumnGrowsPastItsFirstThousand() {
        NumberColumnBuilder builder = new NumberColumnBuilder();
        for (int i = 0; i < 5_000; i++) {
            builder.add(i, i % 3);
        }
        NumberColumn column = builder.build();

        assertThat(column.size()).isEqualTo(5_000);
        assertThat(column.exact(4_999)).isEqualByComparingTo(BigDecimal.valueOf(4_999, 4_999 % 3));
        assertThat(column.exact(3)).isEqualByComparingTo("3");
    }

    @Provide
    Arbitrary<List<Optional<BigDecimal>>> cells() {
        return decimals().optional(0.8).list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> unscaled = Arbitraries.oneOf(
                Arbitraries.bigIntegers(),
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-2_000), BigInteger.valueOf(2_000)),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(40).map(BigInteger::new));
        return Combinators.combine(unscaled, Arbitraries.integers().between(-25, 25))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<List<Fixed>> fixed() {
        Arbitrary<Long> unscaled =
                Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(-2_000, 2_000));
        return Combinators.combine(unscaled, Arbitraries.integers().between(0, 18))
                .as(Fixed::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static NumberColumn ofCells(List<Optional<BigDecimal>> cells) {
        return builderOf(cells).build();
    }

    private static NumberColumnBuilder builderOf(List<Optional<BigDecimal>> cells) {
        NumberColumnBuilder builder = new NumberColumnBuilder();
        cells.forEach(cell -> cell.ifPresentOrElse(builder::add, builder::addUnknown));
        return builder;
    }

    private static NumberColumn ofFixed(List<Fixed> numbers) {
        return builderOfFixed(numbers).build();
    }

    private static NumberColumnBuilder builderOfFixed(List<Fixed> numbers) {
        NumberColumnBuilder builder = new NumberColumnBuilder();
        numbers.forEach(number -> builder.add(number.unscaled(), number.decimals()));
        return builder;
    }

    private static void assertSame(Optional<BigDecimal> actual, Optional<BigDecimal> expected) {
        assertThat(actual.isPresent()).isEqualTo(expected.isPresent());
        expected.ifPresent(number -> assertThat(actual.orElseThrow()).isEqualByComparingTo(number));
    }
}
