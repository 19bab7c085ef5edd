package io.compliancescan.api.review;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.api.pinned.ScanRules;
import io.compliancescan.identity.StrictUuid;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.review.Selection;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.ScanId;
import io.compliancescan.violation.ReviewStatus;
import io.compliancescan.violation.ViolationFilter;
import io.compliancescan.violation.ViolationId;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a client wants to say about many violations of a scan, checked for its form.
 *
 * @param named those that are named one by one; none when a filter chooses them
 */
record BulkReview(ScanId scan, Set<ViolationId> named, Filter filter, Opinion opinion, boolean preview) {

    /**
     * @throws InvalidInputException naming every field that is missing or malformed
     */
    static BulkReview read(InputStream json) throws IOException {
        JsonBody body = JsonBody.read(json);
        Optional<ScanId> scan = body.requiredId("scan_id", ScanId::new);
        Optional<Opinion> opinion = Opinion.read(body);
        Set<ViolationId> named = named(body);
        Filter filter = Filter.read(body);
        if (body.value("violation_ids").isPresent() == body.value("filter").isPresent()) {
            body.problem("violation_ids", "or filter is required, but not both.");
        }
        boolean preview = body.flag("preview");
        body.throwIfInvalid();
        return new BulkReview(scan.orElseThrow(), named, filter, opinion.orElseThrow(), preview);
    }

    private static Set<ViolationId> named(JsonBody body) {
        List<?> ids = body.list("violation_ids");
        if (body.value("violation_ids").isPresent() && (ids.isEmpty() || ids.size() > Selection.Named.MOST)) {
            body.problem("violation_ids", "must have 1 to " + Selection.Named.MOST + " ids.");
            return Set.of();
        }
        Set<ViolationId> named = new LinkedHashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            Optional<ViolationId> id =
                    ids.get(i) instanceof String text ? StrictUuid.parse(text).map(ViolationId::new) : Optional.empty();
            if (id.isEmpty()) {
                body.problem("violation_ids/" + i, "must be a UUID.");
            }
            id.ifPresent(named::add);
        }
        return named;
    }

    /**
     * The violations that are meant.
     *
     * @param rules those of the scan
     * @throws io.compliancescan.problem.NotFoundException when the scan lacks a rule that is named
     */
    Selection selection(ScanRules rules) {
        return named.isEmpty() ? new Selection.Filtered(filter.of(rules)) : new Selection.Named(named);
    }

    /** Chooses violations by what they are. */
    record Filter(
            Optional<String> rule,
            Optional<Severity> severity,
            Optional<String> account,
            Optional<ReviewStatus> status) {

        private static Filter read(JsonBody body) {
            JsonBody fields = body.object("filter");
            return new Filter(
                    fields.optionalText("rule_id"),
                    fields.optionalConstant("severity", Severity.class),
                    fields.anyText("account"),
                    fields.optionalConstant("status", ReviewStatus.class));
        }

        private ViolationFilter of(ScanRules rules) {
            return new ViolationFilter(rule.map(rules::number), severity, account, status);
        }
    }
}
