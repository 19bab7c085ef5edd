package io.compliancescan.api.leave;

/** This node is about to leave. Whoever hears it begins nothing that lasts, and brings to an end what does. */
public record NodeLeaves() {}
