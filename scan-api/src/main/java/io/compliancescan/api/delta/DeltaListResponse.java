package io.compliancescan.api.delta;

import io.compliancescan.api.query.CursorPagination;
import io.compliancescan.api.violation.ViolationResponse;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * One page of the violations behind a count of a scan's delta.
 *
 * @param previousScanId null where there was nothing to compare with
 * @param violations those that are resolved are the earlier scan's
 */
@JsonbPropertyOrder({"scanId", "previousScanId", "kind", "violations", "pagination"})
public record DeltaListResponse(
        String scanId,
        String previousScanId,
        String kind,
        List<ViolationResponse> violations,
        CursorPagination pagination) {}
