package io.compliancescan.api.scan;

/** Something was removed. */
public record RemovedResponse(boolean success) {}
