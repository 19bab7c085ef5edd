package io.compliancescan.scan;

import io.compliancescan.finding.Span;
import io.compliancescan.violation.Signature;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A violation as far as it is told again in another scan.
 *
 * @param rule the place of its rule among the scan's rules, from 0
 * @param number its place among the rule's violations, from 0
 */
public record Sighting(int rule, int number, Signature signature, Evidence evidence) {

    /**
     * What tells violations of one signature apart. Not their records: another file of the same feed has the same
     * records in other places.
     */
    public record Evidence(Optional<Span> span, Optional<BigDecimal> amount, Optional<BigDecimal> measured) {

        /** Equal numbers are equal however many zeros they were written with. */
        public Evidence {
            amount = amount.map(BigDecimal::stripTrailingZeros);
            measured = measured.map(BigDecimal::stripTrailingZeros);
        }
    }
}
