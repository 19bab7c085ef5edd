package io.compliancescan.casefile;

import io.compliancescan.review.Position;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.violation.ViolationId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The violations of one account, while they come in. */
final class Gathering {

    private final String account;
    private final List<Place> worst = new ArrayList<>();
    private Place top;
    private long violations;
    private BigDecimal amount = BigDecimal.ZERO;

    Gathering(String account) {
        this.account = account;
    }

    void add(ReviewedViolation violation) {
        Place place = new Place(
                violation.position(),
                violation.violation().rule(),
                violation.violation().id());
        violations++;
        amount = violation.violation().finding().amount().map(amount::add).orElse(amount);
        if (top == null || Place.BY_RULE.compare(place, top) < 0) {
            top = place;
        }
        keep(place);
    }

    private void keep(Place place) {
        boolean full = worst.size() == AccountCase.MOST_SHOWN;
        if (full && worst.get(worst.size() - 1).position().compareTo(place.position()) < 0) {
            return;
        }
        if (full) {
            worst.remove(worst.size() - 1);
        }
        worst.add(place);
        worst.sort(Comparator.comparing(Place::position));
    }

    Severity severity() {
        return worst().severity();
    }

    long violations() {
        return violations;
    }

    /** Where the worst of them stands. */
    Position worst() {
        return worst.get(0).position();
    }

    AccountCase toCase() {
        return new AccountCase(
                account,
                severity(),
                top.rule(),
                violations,
                amount,
                worst.stream().map(Place::id).toList());
    }

    /** A violation, as far as the order takes. */
    private record Place(Position position, RuleId rule, ViolationId id) {

        /** By severity, then in the order of the rules. */
        static final Comparator<Place> BY_RULE = Comparator.comparing(
                        (Place place) -> place.position().severity())
                .thenComparing(place -> place.position().rule());
    }
}
