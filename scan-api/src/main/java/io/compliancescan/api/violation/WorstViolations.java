package io.compliancescan.api.violation;

import io.compliancescan.api.query.Page;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.review.ReviewedViolations;
import io.compliancescan.review.ReviewedViolations.InScan;
import io.compliancescan.scan.Scan;
import io.compliancescan.violation.ViolationFilter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the pages of violations with what people think of them: the newest scan first, and in each the worst. */
@Dependent
class WorstViolations {

    private final ReviewedViolations reviewed;
    private final ListViolations listViolations;

    @Inject
    WorstViolations(ReviewedViolations reviewed, ListViolations listViolations) {
        this.reviewed = reviewed;
        this.listViolations = listViolations;
    }

    /** Those of one scan. */
    Found ofScan(Scan scan, ViolationFilter filter, Page page, Optional<ListedPlace> after) {
        return found(List.of(new InScan(scan.id(), listViolations.total(scan, filter))), filter, page, after);
    }

    /** Those of all completed scans. */
    Found ofAllScans(OrganisationId organisation, ViolationFilter filter, Page page, Optional<ListedPlace> after) {
        return found(reviewed.counts(organisation, filter), filter, page, after);
    }

    private Found found(List<InScan> scans, ViolationFilter filter, Page page, Optional<ListedPlace> after) {
        long total = scans.stream().mapToLong(InScan::count).sum();
        List<ReviewedViolation> more = after.map(place -> behind(place, scans, filter, page.limit() + 1))
                .orElseGet(() -> from(page.offset(), scans, filter, page.limit() + 1));
        boolean last = more.size() <= page.limit();
        return new Found(last ? more : more.subList(0, page.limit()), total, last);
    }

    private List<ReviewedViolation> from(long offset, List<InScan> scans, ViolationFilter filter, int most) {
        List<ReviewedViolation> found = new ArrayList<>();
        long skip = offset;
        for (InScan scan : scans) {
            if (skip >= scan.count()) {
                skip -= scan.count();
            } else if (found.size() < most) {
                found.addAll(reviewed.page(scan.scan(), filter, Optional.empty(), (int) skip, most - found.size()));
                skip = 0;
            }
        }
        return found;
    }

    /** A scan that was removed meanwhile leaves nothing behind it: nobody knows where it stood. */
    private List<ReviewedViolation> behind(ListedPlace place, List<InScan> scans, ViolationFilter filter, int most) {
        int at = scans.stream().map(InScan::scan).toList().indexOf(place.scan());
        if (at < 0) {
            return List.of();
        }
        List<ReviewedViolation> found =
                new ArrayList<>(reviewed.page(place.scan(), filter, Optional.of(place.position()), 0, most));
        found.addAll(from(0, scans.subList(at + 1, scans.size()), filter, most - found.size()));
        return found;
    }

    /**
     * A page.
     *
     * @param total how many there are on all pages
     * @param last whether nothing comes behind it
     */
    record Found(List<ReviewedViolation> violations, long total, boolean last) {}
}
