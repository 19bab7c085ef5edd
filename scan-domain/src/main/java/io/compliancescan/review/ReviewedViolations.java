package io.compliancescan.review;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.scan.ScanId;
import io.compliancescan.violation.ViolationFilter;
import io.compliancescan.violation.ViolationId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows violations together with what people think of them, the worst first. */
public interface ReviewedViolations {

    /** The violation, if there is one and it is the organisation's. */
    Optional<ReviewedViolation> find(OrganisationId organisation, ViolationId id);

    /**
     * Some of the violations of a scan that the filter lets through, by their position.
     *
     * @param after leaves out those up to it
     * @param offset how many of the others are left out before the first
     * @param most how many are wanted at most
     */
    List<ReviewedViolation> page(ScanId scan, ViolationFilter filter, Optional<Position> after, int offset, int most);

    /** Those of a scan that have these ids, in no order. */
    List<ReviewedViolation> named(ScanId scan, List<ViolationId> ids);

    /** Visits all violations of a scan, by rule and then in the order in which they were found. */
    void forEach(ScanId scan, Consumer<ReviewedViolation> visitor);

    /** How many violations the filter lets through in each completed scan, the newest scan first; scans without any are not there. */
    List<InScan> counts(OrganisationId organisation, ViolationFilter filter);

    /** How many violations of a scan there are; at least 1. */
    record InScan(ScanId scan, long count) {}
}
