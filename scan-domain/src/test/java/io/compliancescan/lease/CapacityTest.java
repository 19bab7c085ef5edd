package io.compliancescan.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.scan.ScanId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CapacityTest {

    /** 1,600 records: 100 for two small scans, so 50 for each, and 1,500 for two large ones. */
    private final Capacity capacity = Capacity.of(4, 1_600 * Capacity.BYTES_A_RECORD);

    @Test
    void theOldestIsNext() {
        WaitingScan oldest = scan(10);

        assertThat(capacity.next(List.of(oldest, scan(5), scan(1_000)), List.of()))
                .contains(oldest);
    }

    @Test
    void nothingIsNextWhereNothingWaits() {
        assertThat(capacity.next(List.of(), List.of(scan(1)))).isEmpty();
    }

    @Test
    void aSmallScanDoesNotWaitForLargeOnes() {
        WaitingScan small = scan(50);

        assertThat(capacity.next(List.of(scan(51), small), List.of(scan(700), scan(700))))
                .contains(small);
    }

    @Test
    void aLargeScanIsNotOvertakenByAnotherThatWouldFit() {
        assertThat(capacity.next(List.of(scan(1_000), scan(100)), List.of(scan(501))))
                .isEmpty();
    }

    @Test
    void largeScansShareTheirMemory() {
        WaitingScan fits = scan(999);

        assertThat(capacity.next(List.of(fits), List.of(scan(501)))).contains(fits);
        assertThat(capacity.next(List.of(scan(1_000)), List.of(scan(501)))).isEmpty();
    }

    @Test
    void aScanThatIsLargerThanAllMemoryRunsAlone() {
        WaitingScan huge = scan(100_000);

        assertThat(capacity.next(List.of(huge), List.of(scan(1)))).contains(huge);
        assertThat(capacity.next(List.of(huge), List.of(scan(60)))).isEmpty();
    }

    @Test
    void noMoreRunAtOnceThanMay() {
        List<WaitingScan> running = new ArrayList<>();
        List<WaitingScan> waiting = new ArrayList<>(List.of(scan(1), scan(60), scan(2), scan(61), scan(3), scan(62)));

        Optional<WaitingScan> next = capacity.next(waiting, running);
        while (next.isPresent()) {
            running.add(next.get());
            waiting.remove(next.get());
            next = capacity.next(waiting, running);
        }

        assertThat(running).extracting(WaitingScan::records).containsExactly(1L, 60L, 2L, 61L);
    }

    @Test
    void oneAtATimeWouldLetSmallScansWait() {
        assertThatThrownBy(() -> Capacity.of(1, 1_000)).isInstanceOf(IllegalArgumentException.class);
    }

    private static WaitingScan scan(long records) {
        return new WaitingScan(new ScanId(UUID.randomUUID()), records);
    }
}
