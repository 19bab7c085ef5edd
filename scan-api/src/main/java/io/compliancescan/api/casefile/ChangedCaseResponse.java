package io.compliancescan.api.casefile;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** A case after a change. */
@JsonbPropertyOrder({"success", "case"})
public record ChangedCaseResponse(
        boolean success, @JsonbProperty("case") CaseResponse file) {}
