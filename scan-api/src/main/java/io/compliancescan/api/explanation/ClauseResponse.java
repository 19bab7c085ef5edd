package io.compliancescan.api.explanation;

import io.compliancescan.explanation.Clause;
import io.compliancescan.explanation.Seen;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A condition and its answer for one record: a comparison of cells, or a combination of parts. */
@JsonbPropertyOrder({"kind", "verdict", "text", "operator", "limits", "seen", "parts"})
public record ClauseResponse(
        String kind,
        String verdict,
        String text,
        String operator,
        List<String> limits,
        Map<String, String> seen,
        List<ClauseResponse> parts) {

    static ClauseResponse of(Clause clause) {
        if (clause instanceof Clause.Comparison comparison) {
            return new ClauseResponse(
                    "comparison",
                    comparison.verdict().wireName(),
                    comparison.text(),
                    comparison.operator(),
                    comparison.limits(),
                    cells(comparison.seen()),
                    List.of());
        } else if (clause instanceof Clause.Combination combination) {
            return new ClauseResponse(
                    combination.kind().wireName(),
                    combination.verdict().wireName(),
                    combination.text(),
                    null,
                    List.of(),
                    Map.of(),
                    all(combination.parts()));
        }
        throw new AssertionError(clause);
    }

    static List<ClauseResponse> all(List<Clause> clauses) {
        return clauses.stream().map(ClauseResponse::of).toList();
    }

    /** By field, in the order in which they were looked at; null where they are blank. */
    static Map<String, String> cells(List<Seen> seen) {
        Map<String, String> cells = new LinkedHashMap<>();
        seen.forEach(cell -> cells.put(cell.field(), cell.value().orElse(null)));
        return cells;
    }
}
