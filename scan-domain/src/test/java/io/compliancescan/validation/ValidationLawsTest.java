package io.compliancescan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every validation, whatever was labelled and found. */
class ValidationLawsTest {

    private static final String[] RULES = {"A", "B"};

    @Property
    void whatIsCountedIsWhatIsThere(@ForAll("records") List<Marked> records) {
        Validation validation = validate(records);

        assertThat(validation.labels().unlabelled()).isEqualTo(count(records, record -> record.label == '?'));
        assertThat(confusions(validation)).allSatisfy(confusion -> {
            assertThat(confusion.positives()).isEqualTo(count(records, record -> record.label == '1'));
            assertThat(confusion.negatives()).isEqualTo(count(records, record -> record.label == '0'));
        });
        assertThat(validation.overall().found())
                .isEqualTo(count(records, record -> record.label != '?' && (record.byA || record.byB)));
        assertThat(validation.overall().truePositives())
                .isEqualTo(count(records, record -> record.label == '1' && (record.byA || record.byB)));
    }

    @Property
    void everyMeasureIsFromNothingToAll(@ForAll("records") List<Marked> records) {
        assertThat(confusions(validate(records)))
                .flatMap(ValidationLawsTest::measures)
                .allSatisfy(share -> assertThat(share.decimal()).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
    }

    @Property
    void f1IsTheHarmonicMeanOfPrecisionAndRecall(@ForAll("records") List<Marked> records) {
        for (Confusion confusion : confusions(validate(records))) {
            confusion.precision().ifPresent(precision -> confusion
                    .recall()
                    .ifPresent(recall -> assertHarmonicMean(confusion.f1().orElseThrow(), precision, recall)));
        }
    }

    @Property
    void theOrderOfTheRecordsDoesNotMatter(@ForAll("records") List<Marked> records, @ForAll Random random) {
        List<Marked> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);

        assertThat(confusions(validate(shuffled))).isEqualTo(confusions(validate(records)));
    }

    @Property
    void togetherRulesMissNoMoreThanEachOfThem(@ForAll("records") List<Marked> records) {
        Validation validation = validate(records);

        assertThat(validation.rules()).allSatisfy(rule -> {
            Confusion alone = rule.confusion().orElseThrow();
            assertThat(validation.overall().falseNegatives()).isLessThanOrEqualTo(alone.falseNegatives());
            assertThat(validation.overall().falsePositives()).isGreaterThanOrEqualTo(alone.falsePositives());
        });
    }

    @Provide
    Arbitrary<List<Marked>> records() {
        Arbitrary<Boolean> marked = Arbitraries.of(true, false);
        return Combinators.combine(Arbitraries.of('0', '0', '1', '?'), marked, marked)
                .as(Marked::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    /** 2PR/(P+R), without dividing. */
    private static void assertHarmonicMean(Share f1, Share precision, Share recall) {
        BigInteger sum = times(precision.part(), recall.whole()).add(times(recall.part(), precision.whole()));
        BigInteger product = times(2, precision.part()).multiply(BigInteger.valueOf(recall.part()));
        assertThat(BigInteger.valueOf(f1.part()).multiply(sum))
                .isEqualTo(BigInteger.valueOf(f1.whole()).multiply(product));
    }

    private static BigInteger times(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static List<Confusion> confusions(Validation validation) {
        return Stream.concat(
                        Stream.of(validation.overall()),
                        validation.rules().stream().map(rule -> rule.confusion().orElseThrow()))
                .toList();
    }

    private static List<Share> measures(Confusion confusion) {
        return Stream.of(confusion.precision(), confusion.recall(), confusion.f1(), confusion.falsePositiveRate())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Validation validate(List<Marked> records) {
        Labelled labelled = Labelled.records(
                records.stream().map(record -> String.valueOf(record.label)).collect(Collectors.joining()));
        mark(labelled, RULES[0], records, Marked::byA);
        mark(labelled, RULES[1], records, Marked::byB);
        return labelled.validate(RULES);
    }

    private static void mark(Labelled labelled, String rule, List<Marked> records, Predicate<Marked> marked) {
        int[] numbers = IntStream.range(0, records.size())
                .filter(place -> marked.test(records.get(place)))
                .map(place -> place + 1)
                .toArray();
        if (numbers.length > 0) {
            labelled.marked(rule, numbers);
        }
    }

    private static int count(List<Marked> records, Predicate<Marked> wanted) {
        return (int) records.stream().filter(wanted).count();
    }

    /**
     * @param label 1 should be found, 0 should not, ? says neither
     * @param byA whether the first rule marks it
     * @param byB whether the second does
     */
    private record Marked(char label, boolean byA, boolean byB) {}
}
