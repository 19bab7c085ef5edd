package io.compliancescan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.rule.RuleId;
import io.compliancescan.scan.Sighting.Evidence;
import io.compliancescan.violation.Signature;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Violations are written as their account and their amount. */
class DeltaMatchingTest {

    @Test
    void whatOnlyOneScanHasIsNewOrResolved() {
        DeltaPlaces places = match(List.of("A 1", "B 1"), List.of("B 1", "C 1", "C 1"));

        assertThat(numbers(places.added())).containsExactly(1, 2);
        assertThat(numbers(places.unchanged())).containsExactly(0);
        assertThat(numbers(places.resolved())).containsExactly(0);
    }

    @Test
    void ofOneSignatureThoseWithEqualEvidenceAreUnchanged() {
        DeltaPlaces places = match(List.of("A 5"), List.of("A 1", "A 5", "A 5"));

        assertThat(numbers(places.unchanged())).containsExactly(1);
        assertThat(numbers(places.added())).containsExactly(0, 2);
    }

    @Test
    void equalNumbersAreEqualEvidenceHoweverTheyAreWritten() {
        DeltaPlaces places = match(List.of("A 7", "A 5.00"), List.of("A 5"));

        assertThat(numbers(places.resolved())).containsExactly(0);
    }

    @Test
    void othersOfOneSignatureArePairedInTheirOrder() {
        DeltaPlaces grown = match(List.of("A 1", "A 2"), List.of("A 3", "A 2", "A 4"));
        DeltaPlaces shrunk = match(List.of("A 3", "A 2", "A 4"), List.of("A 1", "A 2"));

        assertThat(numbers(grown.unchanged())).containsExactly(0, 1);
        assertThat(numbers(grown.added())).containsExactly(2);
        assertThat(numbers(shrunk.unchanged())).containsExactly(0, 1);
        assertThat(numbers(shrunk.resolved())).containsExactly(2);
    }

    @Test
    void asManyOfOneSignatureAreUnchangedWhateverTheirEvidence() {
        DeltaPlaces places = match(List.of("A 1", "A 2"), List.of("A 3", "A 4"));

        assertThat(numbers(places.unchanged())).containsExactly(0, 1);
        assertThat(places.resolved().count()).isZero();
    }

    @Test
    void placesAreTheOnesOfTheirRules() {
        var matching = new DeltaMatching(Map.of(), Map.of(signature("A"), 3L));
        matching.seenNow(new Sighting(4, 1, signature("A"), evidence("1")));
        matching.seenNow(new Sighting(2, 7, signature("A"), evidence("1")));
        matching.seenNow(new Sighting(4, 0, signature("A"), evidence("1")));

        assertThat(matching.places().added().byRule()).hasToString("{2={7}, 4={0, 1}}");
    }

    @Property
    void theListsAreAsLongAsTheCounts(@ForAll("sightings") List<String> before, @ForAll("sightings") List<String> now) {
        ScanDelta delta = ScanDelta.between(SampleScan.id(1), counts(before), counts(now));

        DeltaPlaces places = match(before, now);

        assertThat(places.added().count()).isEqualTo(delta.added());
        assertThat(places.unchanged().count()).isEqualTo(delta.unchanged());
        assertThat(places.resolved().count()).isEqualTo(delta.resolved());
        assertThat(Stream.concat(numbers(places.added()).stream(), numbers(places.unchanged()).stream()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, now.size()).boxed().toList());
    }

    @Property
    void swappingTheScansSwapsNewAndResolved(
            @ForAll("sightings") List<String> before, @ForAll("sightings") List<String> now) {
        DeltaPlaces there = match(before, now);
        DeltaPlaces back = match(now, before);

        assertThat(numbers(back.added())).isEqualTo(numbers(there.resolved()));
        assertThat(numbers(back.resolved())).isEqualTo(numbers(there.added()));
    }

    @Provide
    Arbitrary<List<String>> sightings() {
        return Arbitraries.of("A 1", "A 2", "A 3", "B 1", "B 2", " 1", " 2")
                .list()
                .ofMaxSize(12);
    }

    private static DeltaPlaces match(List<String> before, List<String> now) {
        var matching = new DeltaMatching(counts(before), counts(now));
        IntStream.range(0, before.size())
                .mapToObj(number -> sighting(number, before))
                .forEach(matching::seenBefore);
        IntStream.range(0, now.size()).mapToObj(number -> sighting(number, now)).forEach(matching::seenNow);
        return matching.places();
    }

    private static Map<Signature, Long> counts(List<String> sightings) {
        return IntStream.range(0, sightings.size())
                .mapToObj(number -> sighting(number, sightings).signature())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Sighting sighting(int number, List<String> sightings) {
        String[] parts = sightings.get(number).split(" ", 2);
        return new Sighting(0, number, signature(parts[0]), evidence(parts[1]));
    }

    private static Signature signature(String account) {
        return new Signature(new RuleId("R"), account);
    }

    private static Evidence evidence(String amount) {
        return new Evidence(Optional.empty(), Optional.of(new BigDecimal(amount)), Optional.empty());
    }

    private static List<Integer> numbers(Places places) {
        return places.byRule().values().stream()
                .flatMapToInt(BitSet::stream)
                .boxed()
                .toList();
    }
}
