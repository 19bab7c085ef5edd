package io.compliancescan.api.pii;

/** What somebody made of a finding is kept. */
public record ClosedPiiResponse(boolean success) {}
