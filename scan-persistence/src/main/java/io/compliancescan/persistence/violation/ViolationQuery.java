package io.compliancescan.persistence.violation;

import io.compliancescan.scan.ScanId;
import io.compliancescan.violation.ViolationFilter;
import io.compliancescan.violation.ViolationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which rows are wanted.
 *
 * @param where a condition with a question mark for each parameter
 * @param parameters the scan's id is the first, where there is one
 * @param offset how many of the rows for which the condition holds are passed over
 */
record ViolationQuery(String where, List<Object> parameters, int offset) {

    /** All rows of a scan that the filter lets through. */
    static ViolationQuery all(ScanId scan, ViolationFilter filter) {
        Map<String, Object> equal = new LinkedHashMap<>();
        equal.put("scan_id", scan.toString());
        filter.ruleNumber().ifPresent(number -> equal.put("rule_number", number));
        equal.putAll(whatTheyAre(filter));
        return equal(equal);
    }

    /** All rows that the filter lets through, which names no rule: rules are numbered by scans. */
    static ViolationQuery ofAllScans(ViolationFilter filter) {
        if (filter.ruleNumber().isPresent()) {
            throw new IllegalArgumentException("rules of different scans have different numbers");
        }
        Map<String, Object> equal = whatTheyAre(filter);
        return equal.isEmpty() ? new ViolationQuery("TRUE", List.of(), 0) : equal(equal);
    }

    private static Map<String, Object> whatTheyAre(ViolationFilter filter) {
        Map<String, Object> equal = new LinkedHashMap<>();
        filter.severity().ifPresent(severity -> equal.put("severity", severity.name()));
        filter.account().ifPresent(account -> equal.put("account", account));
        filter.status().ifPresent(status -> equal.put("review_status", status.wireName()));
        return equal;
    }

    private static ViolationQuery equal(Map<String, Object> columns) {
        String where = columns.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
        return new ViolationQuery(where, List.copyOf(columns.values()), 0);
    }

    /** The rows of these violations. */
    static ViolationQuery named(ScanId scan, List<ViolationId> violations) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(scan.toString());
        violations.forEach(violation -> parameters.add(violation.toString()));
        String ids = violations.stream().map(violation -> "?").collect(Collectors.joining(", "));
        return new ViolationQuery("scan_id = ? AND id IN (" + ids + ")", parameters, 0);
    }

    /** Those after the first so many. Of a whole rule they are numbered without gaps, so that the index finds them. */
    static ViolationQuery after(int offset, ScanId scan, ViolationFilter filter) {
        ViolationQuery all = all(scan, filter);
        if (filter.ruleNumber().isEmpty()
                || filter.severity().isPresent()
                || filter.account().isPresent()
                || filter.status().isPresent()) {
            return new ViolationQuery(all.where, all.parameters, offset);
        }
        List<Object> parameters = new ArrayList<>(all.parameters);
        parameters.add(offset);
        return new ViolationQuery(all.where + " AND violation_number >= ?", parameters, 0);
    }
}
