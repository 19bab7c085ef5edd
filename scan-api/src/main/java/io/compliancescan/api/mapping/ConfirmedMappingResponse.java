package io.compliancescan.api.mapping;

/** A mapping that was kept. One that could not be scanned with would not have been. */
public record ConfirmedMappingResponse(String mappingId, boolean readyToScan) {}
