package io.compliancescan.dismissal;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.dismissal.Carried.Match;
import io.compliancescan.organisation.Person;
import io.compliancescan.review.ReviewId;
import io.compliancescan.rule.RuleId;
import io.compliancescan.violation.Signature;
import io.compliancescan.violation.ViolationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DismissalMatchingTest {

    @Test
    void whatIsJustAsBadOrLessIsDismissedAgain() {
        assertThat(dismissed(List.of("A 100"), "A 100.00")).containsExactly("0");
        assertThat(dismissed(List.of("A 100"), "A 99.99")).containsExactly("0");
        assertThat(dismissed(List.of("A -100"), "A 100")).containsExactly("0");
    }

    @Test
    void whatIsWorseWakesUp() {
        Carried carried = carried(List.of("A 100"), "A 100.01");

        assertThat(carried.dismissed()).isEmpty();
        assertThat(numbers(carried.woken())).containsExactly("0");
    }

    @Test
    void othersAreLeftAlone() {
        Carried carried = carried(List.of("A 100"), "B 100");

        assertThat(carried).isEqualTo(new Carried(List.of(), List.of()));
    }

    @Test
    void eachStandsForOneViolation() {
        Carried carried = carried(List.of("A 100"), "A 50", "A 100", "A 20");

        assertThat(numbers(carried.dismissed())).containsExactly("1");
        assertThat(carried.woken()).isEmpty();
    }

    @Test
    void ofSeveralTheSmallestThatIsLargeEnoughStands() {
        Carried carried = carried(List.of("A 300", "A 100", "A 10"), "A 90", "A 250", "A 500");

        assertThat(carried.dismissed())
                .extracting(match -> match.violation().number() + " by "
                        + match.dismissal().judged().amount().orElseThrow().toPlainString())
                .containsExactlyInAnyOrder("1 by 300", "0 by 100");
        assertThat(numbers(carried.woken())).containsExactly("2");
    }

    @Test
    void moreRecordsAndAGreaterMeasureAreWorseAsWell() {
        Judged judged = new Judged(Optional.empty(), Optional.of(BigDecimal.valueOf(3)), 3, OptionalInt.empty());

        assertThat(new Judged(Optional.empty(), Optional.of(BigDecimal.valueOf(3)), 4, OptionalInt.empty())
                        .worseThan(judged))
                .isTrue();
        assertThat(new Judged(Optional.empty(), Optional.of(BigDecimal.valueOf(4)), 3, OptionalInt.empty())
                        .worseThan(judged))
                .isTrue();
        assertThat(new Judged(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.valueOf(3)), 3, OptionalInt.empty())
                        .worseThan(judged))
                .isTrue();
        assertThat(new Judged(Optional.empty(), Optional.empty(), 3, OptionalInt.empty()).worseThan(judged))
                .isFalse();
    }

    @Test
    void oneMoreCounterpartyIsWorse() {
        Carried carried = carried(List.of("A 100 2"), "A 90 3");

        assertThat(carried.dismissed()).isEmpty();
        assertThat(numbers(carried.woken())).containsExactly("0");
        assertThat(dismissed(List.of("A 100 2"), "A 100 2")).containsExactly("0");
        assertThat(dismissed(List.of("A 100 2"), "A 100 1")).containsExactly("0");
    }

    @Test
    void counterpartiesThatNobodyHasCountedSayNothing() {
        assertThat(dismissed(List.of("A 100"), "A 100 7")).containsExactly("0");
        assertThat(dismissed(List.of("A 100 0"), "A 100")).containsExactly("0");
    }

    @Test
    void ofSeveralTheOneWithEnoughCounterpartiesStands() {
        Carried carried = carried(List.of("A 100 1", "A 100 3"), "A 100 2");

        assertThat(carried.dismissed())
                .extracting(match -> match.dismissal().judged().counterparties().orElseThrow())
                .containsExactly(3);
    }

    @Property
    void noViolationIsCarriedTwiceNoneIsWorseAndNoDismissalStandsTwice(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 5) Integer> dismissed,
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 5) Integer> seen) {
        Carried carried = carried(
                dismissed.stream().map(amount -> "A " + amount).toList(),
                seen.stream().map(amount -> "A " + amount).toArray(String[]::new));

        List<Match> all = new ArrayList<>(carried.dismissed());
        all.addAll(carried.woken());
        assertThat(all).hasSize(Math.min(dismissed.size(), seen.size()));
        assertThat(all).extracting(Match::violation).doesNotHaveDuplicates();
        assertThat(all).extracting(Match::dismissal).doesNotHaveDuplicates();
        assertThat(carried.dismissed())
                .noneMatch(match ->
                        match.violation().judged().worseThan(match.dismissal().judged()));
        assertThat(carried.woken())
                .allMatch(match ->
                        match.violation().judged().worseThan(match.dismissal().judged()));
    }

    private static List<String> dismissed(List<String> dismissals, String... violations) {
        return numbers(carried(dismissals, violations).dismissed());
    }

    private static List<String> numbers(List<Match> matches) {
        return matches.stream()
                .map(match -> Integer.toString(match.violation().number()))
                .toList();
    }

    /** Of an account, an amount and perhaps a number of counterparties each. */
    private static Carried carried(List<String> dismissals, String... violations) {
        List<Dismissal> standing = new ArrayList<>();
        for (String dismissal : dismissals) {
            standing.add(new Dismissal(
                    new ViolationId(new UUID(1, standing.size())), signature(dismissal), judged(dismissal), remark()));
        }
        DismissalMatching matching = new DismissalMatching(standing);
        for (int number = 0; number < violations.length; number++) {
            matching.see(new Seen(0, number, signature(violations[number]), judged(violations[number])));
        }
        return matching.carried();
    }

    private static Dismissal.Remark remark() {
        return new Dismissal.Remark(
                new ReviewId(new UUID(2, 2)), Optional.empty(), Person.ANONYMOUS, Instant.EPOCH, Optional.empty());
    }

    private static Signature signature(String text) {
        return new Signature(new RuleId("R"), text.substring(0, 1));
    }

    private static Judged judged(String text) {
        String[] words = text.split(" ");
        OptionalInt counterparties =
                words.length > 2 ? OptionalInt.of(Integer.parseInt(words[2])) : OptionalInt.empty();
        return new Judged(Optional.of(new BigDecimal(words[1])), Optional.empty(), 1, counterparties);
    }
}
