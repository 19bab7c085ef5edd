package io.compliancescan.persistence.violation;

import io.compliancescan.review.Position;
import java.util.List;

/** The order of positions, in the words of the database. */
final class WorstFirst {

    private static final String RANK = "FIELD(severity, 'CRITICAL', 'HIGH', 'MEDIUM', 'LOW')";

    /** What the order is made from. */
    static final String COLUMNS = "severity, confidence, rule_number, violation_number";

    static final String ORDER = " ORDER BY " + RANK + ", confidence DESC, rule_number, violation_number";

    private WorstFirst() {}

    /** What holds for violations that stand behind a position. */
    static String behind(Position position, List<Object> parameters) {
        parameters.add(position.severity().ordinal() + 1);
        parameters.add(position.confidence().value().negate());
        parameters.add(position.rule());
        parameters.add(position.number());
        return " AND (" + RANK + ", -confidence, rule_number, violation_number) > (?, ?, ?, ?)";
    }
}
