package io.compliancescan.finding;

import java.time.Instant;

/** The time from the first to the last record of a finding, both included. */
public record Span(Instant first, Instant last) {

    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span ends at " + last + " before it starts at " + first);
        }
    }
}
