package io.compliancescan.api.violation;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.api.scan.FindScan;
import io.compliancescan.api.violation.WorstViolations.Found;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.violation.ReviewStatus;
import io.compliancescan.violation.ViolationFilter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Shows violations with what people think of them, the worst first. */
@Path("violations")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class AllViolationsResource {

    private final FindScan findScan;
    private final WorstViolations worst;
    private final DescribeViolations describe;
    private final Caller caller;

    @Inject
    AllViolationsResource(FindScan findScan, WorstViolations worst, DescribeViolations describe, Caller caller) {
        this.findScan = findScan;
        this.worst = worst;
        this.describe = describe;
        this.caller = caller;
    }

    /** One page of the violations of a scan, or of all completed scans. */
    @GET
    public ReviewedViolationsResponse list(@Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Optional<ScanId> scanId = query.id("scan_id", ScanId::new);
        ViolationFilter filter = new ViolationFilter(
                Optional.empty(),
                query.constant("severity", Severity.class),
                query.text("account"),
                query.constant("status", ReviewStatus.class));
        Page page = query.page();
        Optional<ListedPlace> after = query.cursor(ListedPlace::of);
        query.throwIfInvalid();
        Optional<Scan> scan = scanId.map(id -> findScan.named(id.toString()));
        Found found = scan.map(one -> worst.ofScan(one, filter, page, after))
                .orElseGet(() -> worst.ofAllScans(caller.organisation(), filter, page, after));
        return ReviewedViolationsResponse.of(found, page, after.isPresent(), describe.all(found.violations()));
    }
}
