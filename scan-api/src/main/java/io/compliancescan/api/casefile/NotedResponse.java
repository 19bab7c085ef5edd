package io.compliancescan.api.casefile;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** A note that was kept. */
@JsonbPropertyOrder({"success", "event"})
public record NotedResponse(boolean success, TimelineEntryResponse event) {}
