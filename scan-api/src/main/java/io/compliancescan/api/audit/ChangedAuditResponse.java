package io.compliancescan.api.audit;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** An audit that was changed, as it is now. */
@JsonbPropertyOrder({"success", "audit"})
public record ChangedAuditResponse(boolean success, AuditResponse audit) {}
