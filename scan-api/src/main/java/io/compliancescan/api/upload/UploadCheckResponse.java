package io.compliancescan.api.upload;

/** Whether an upload can be mapped and scanned. */
public record UploadCheckResponse(boolean available) {}
