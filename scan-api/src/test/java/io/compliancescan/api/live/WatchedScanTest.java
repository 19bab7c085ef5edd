package io.compliancescan.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.scan.ScanId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchedScanTest {

    private static final Snapshot NOW = Snapshot.of(new byte[] {1}, false);

    private final WatchedScan scan =
            new WatchedScan(new ScanName(OrganisationId.DEFAULT, new ScanId(UUID.randomUUID())));

    private final List<Optional<Snapshot>> seen = new ArrayList<>();

    @Test
    void oneReadingIsShownToAll() {
        AtomicInteger readings = new AtomicInteger();
        scan.add(seen::add);
        scan.add(seen::add);

        scan.look(() -> {
            readings.incrementAndGet();
            return Optional.of(NOW);
        });

        assertThat(readings).hasValue(1);
        assertThat(seen).containsExactly(Optional.of(NOW), Optional.of(NOW));
    }

    @Test
    void whoWantsNoMoreIsNotShownMore() {
        scan.add(now -> !seen.add(now));

        scan.look(() -> Optional.of(NOW));
        scan.look(() -> Optional.of(NOW));

        assertThat(seen).hasSize(1);
        assertThat(scan.watchers()).isZero();
    }

    @Test
    void whoFailsIsLeftOutAndOthersAreNot() {
        scan.add(now -> {
            throw new IllegalStateException("broken");
        });
        scan.add(seen::add);

        scan.look(() -> Optional.of(NOW));

        assertThat(seen).hasSize(1);
        assertThat(scan.watchers()).isEqualTo(1);
    }

    @Test
    void aReadingThatFailsIsTriedAgain() {
        scan.add(seen::add);

        scan.look(() -> {
            throw new IllegalStateException("no database");
        });
        scan.look(() -> Optional.of(NOW));

        assertThat(seen).containsExactly(Optional.of(NOW));
    }
}
