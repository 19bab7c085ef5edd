package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void handsOnWhatComesOfEveryItemInOrder() {
        List<Integer> taken = new ArrayList<>();
        InOrder.run(IntStream.range(0, 10_000).iterator(), number -> number * 2, taken::add);
        assertThat(taken)
                .isEqualTo(IntStream.range(0, 10_000)
                        .map(number -> number * 2)
                        .boxed()
                        .toList());
    }

    @Test
    void doesNothingWithoutItems() {
        InOrder.run(List.of().iterator(), item -> item, item -> {
            throw new AssertionError("there is nothing to take");
        });
    }

    @Test
    void worksWhenNoOtherThreadHasTime() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch idle = new CountDownLatch(ForkJoinPool.getCommonPoolParallelism());
        for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++) {
            ForkJoinPool.commonPool().execute(() -> {
                await(done);
                idle.countDown();
            });
        }
        List<Integer> taken = new ArrayList<>();
        InOrder.run(List.of(1, 2, 3).iterator(), number -> number, taken::add);
        done.countDown();
        idle.await();
        assertThat(taken).containsExactly(1, 2, 3);
    }

    @Test
    void fetchesFewItemsAhead() {
        AtomicInteger fetched = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> items = IntStream.range(0, 1_000)
                .peek(item -> fetched.incrementAndGet())
                .iterator();
        InOrder.run(items, item -> item, item -> {
            int ahead = fetched.get() - taken.incrementAndGet();
            assertThat(ahead).isBetween(0, 2 * Runtime.getRuntime().availableProcessors() + 1);
        });
        assertThat(taken).hasValue(1_000);
    }

    @Test
    void whatTheWorkThrowsIsThrownInItsPlace() {
        List<Integer> taken = new ArrayList<>();
        assertThatThrownBy(() -> InOrder.run(List.of(1, 2, 3, 4).iterator(), InOrderTest::unlessThree, taken::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("three");
        assertThat(taken).containsExactly(1, 2);
        assertThatThrownBy(() -> InOrder.run(List.of(1).iterator(), InOrderTest::error, taken::add))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void anInterruptEndsTheWaiting() {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Iterator<Integer> one = new Iterator<>() {

            private boolean asked;

            @Override
            public boolean hasNext() {
                if (asked && !Thread.currentThread().isInterrupted()) {
                    await(started);
                    Thread.currentThread().interrupt();
                }
                return !asked;
            }

            @Override
            public Integer next() {
                asked = true;
                return 1;
            }
        };
        try {
            assertThatThrownBy(() -> InOrder.run(
                            one,
                            item -> {
                                started.countDown();
                                await(released);
                                return item;
                            },
                            item -> {}))
                    .isInstanceOf(CancellationException.class);
        } finally {
            released.countDown();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int unlessThree(int number) {
        if (number == 3) {
            throw new IllegalArgumentException("three");
        }
        return number;
    }

    private static int error(int number) {
        throw new AssertionError(number);
    }
}
