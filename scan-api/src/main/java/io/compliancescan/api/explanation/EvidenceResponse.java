package io.compliancescan.api.explanation;

import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.Pagination;
import io.compliancescan.explanation.Explanation;
import io.compliancescan.explanation.RecordEvidence;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The records that an explanation rests on, page by page. */
@JsonbPropertyOrder({"records", "pagination"})
public record EvidenceResponse(List<EvidenceRecord> records, Pagination pagination) {

    /** The page of the evidence that the explanation was made for. */
    public static EvidenceResponse of(Explanation explanation, Page page) {
        return new EvidenceResponse(
                explanation.records().stream().map(EvidenceRecord::of).toList(), page.of(explanation.recordCount()));
    }

    /** One record, with its cells as the file has them. */
    @JsonbPropertyOrder({"recordNumber", "time", "values", "clause", "failed"})
    public record EvidenceRecord(
            int recordNumber,
            String time,
            Map<String, String> values,
            ClauseResponse clause,
            List<ClauseResponse> failed) {

        private static EvidenceRecord of(RecordEvidence record) {
            return new EvidenceRecord(
                    record.number(),
                    record.time().map(Instant::toString).orElse(null),
                    ClauseResponse.cells(record.values()),
                    record.clause().map(ClauseResponse::of).orElse(null),
                    ClauseResponse.all(record.failed()));
        }
    }
}
