package io.compliancescan.api.casefile;

import io.compliancescan.api.query.Slice;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** Some of the cases, the most urgent first. */
@JsonbPropertyOrder({"cases", "total", "limit", "offset"})
public record CasesResponse(List<CaseResponse> cases, long total, int limit, int offset) {

    static CasesResponse of(List<CaseResponse> cases, long total, Slice slice) {
        return new CasesResponse(cases, total, slice.limit(), slice.offset());
    }
}
