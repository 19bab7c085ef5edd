package io.compliancescan.api.metrics;

import io.compliancescan.scan.Scan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;

/** Publishes at {@code /metrics}. A scan's duration runs from the moment it was asked for to its end. */
@ApplicationScoped
class MicroProfileScanMetrics implements ScanMetrics {

    private static final Metadata ENDED = Metadata.builder()
            .withName("scans_ended")
            .withDescription("Scans that ended, by outcome")
            .build();
    private static final Metadata DURATION = Metadata.builder()
            .withName("scan_duration")
            .withDescription("Time from the request of a scan to its completion")
            .withUnit(MetricUnits.SECONDS)
            .build();
    private static final Metadata SPEED = Metadata.builder()
            .withName("scan_records_per_second")
            .withDescription("Records of a completed scan divided by its duration")
            .build();

    private final MetricRegistry registry;

    @Inject
    MicroProfileScanMetrics(MetricRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void ended(Scan scan) {
        String outcome = scan.state().wireName();
        registry.counter(ENDED, new Tag("outcome", outcome)).inc();
        if (outcome.equals("completed")) {
            scan.state().endedAt().ifPresent(end -> completed(scan, end));
        }
    }

    private void completed(Scan scan, Instant end) {
        Duration took = Duration.between(scan.createdAt(), end);
        registry.timer(DURATION).update(took);
        registry.histogram(SPEED).update(scan.inputs().records() * 1000L / Math.max(1, took.toMillis()));
    }
}
