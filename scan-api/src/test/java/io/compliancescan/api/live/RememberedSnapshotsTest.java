package io.compliancescan.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.scan.ScanId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedSnapshotsTest {

    private final RememberedSnapshots recent = new RememberedSnapshots();
    private final AtomicInteger readings = new AtomicInteger();
    private final ScanName scan = someScan();

    @Test
    void whoAsksSoonAfterGetsTheSame() {
        Snapshot first = find(scan);

        assertThat(find(scan)).isSameAs(first);
        assertThat(readings).hasValue(1);
    }

    @Test
    void whatIsOlderThanAQuarterOfASecondIsReadAnew() {
        long begin = System.nanoTime();
        Snapshot first = find(scan);
        Snapshot now = first;
        while (now == first) {
            now = find(scan);
        }

        assertThat(System.nanoTime() - begin).isBetween(250_000_000L, 5_000_000_000L);
        assertThat(readings).hasValue(2);
    }

    @Test
    void whatHasChangedHereIsReadAnewAtOnce() {
        Snapshot first = find(scan);

        recent.forget(new ScanChanged(scan));

        assertThat(find(scan)).isNotSameAs(first);
    }

    @Test
    void aReadingFromBeforeAChangeIsNotRemembered() {
        recent.find(scan, () -> {
            recent.forget(new ScanChanged(scan));
            return Optional.of(snapshot("old"));
        });

        assertThat(find(scan).json()).asString(StandardCharsets.UTF_8).isEqualTo("1");
    }

    @Test
    void manyWhoAskAtOnceWaitForOneReading() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Optional<Snapshot>> first = CompletableFuture.supplyAsync(() -> recent.find(scan, () -> {
            begun.countDown();
            await(mayEnd);
            return Optional.of(snapshot("first"));
        }));
        begun.await();
        List<Thread> others = IntStream.range(0, 8)
                .mapToObj(n -> new Thread(() -> find(scan)))
                .toList();
        others.forEach(Thread::start);

        mayEnd.countDown();
        for (Thread other : others) {
            other.join();
        }

        assertThat(first.join()).isPresent();
        assertThat(readings).as("readings by others").hasValueLessThanOrEqualTo(1);
    }

    @Test
    void whatIsNotThereAndWhatFailsIsAskedForAgain() {
        assertThat(recent.find(scan, Optional::empty)).isEmpty();
        assertThatThrownBy(() -> recent.find(scan, () -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");

        assertThat(find(scan).json()).asString(StandardCharsets.UTF_8).isEqualTo("1");
    }

    @Test
    void anotherOrganisationDoesNotGetWhatIsRemembered() {
        find(scan);

        ScanName theirs = new ScanName(new OrganisationId("theirs"), scan.id());

        assertThat(recent.find(theirs, Optional::empty)).isEmpty();
    }

    @Test
    void manyScansTakeBoundedMemoryAndAreAnsweredAllTheSame() {
        for (int n = 0; n < 5_000; n++) {
            assertThat(find(someScan())).isNotNull();
        }

        assertThat(recent.size()).isLessThanOrEqualTo(1_000);
    }

    @Test
    void theVersionTellsContentsApart() {
        assertThat(snapshot("a").version())
                .isEqualTo(snapshot("a").version())
                .isNotEqualTo(snapshot("b").version());
    }

    private Snapshot find(ScanName name) {
        return recent.find(name, () -> Optional.of(snapshot(String.valueOf(readings.incrementAndGet()))))
                .orElseThrow();
    }

    private static Snapshot snapshot(String content) {
        return Snapshot.of(content.getBytes(StandardCharsets.UTF_8), false);
    }

    private static ScanName someScan() {
        return new ScanName(OrganisationId.DEFAULT, new ScanId(UUID.randomUUID()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
