package io.compliancescan.importer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on items on all processors, and hands on what comes of them one by one in the order of the items. The calling
 * thread gets the items, takes the results and, while it has to wait for one, works as well: it depends on no other
 * thread having time.
 */
final class InOrder {

    /** Enough that a processor that has done its part finds another one, at a bounded cost of memory. */
    private static final int AHEAD = 2 * Runtime.getRuntime().availableProcessors();

    private InOrder() {}

    /**
     * Works on all of them. What the work throws, this throws, at the place of its item; later items may have been
     * worked on by then.
     *
     * @param items got by the calling thread
     * @param work done in any thread, on several items at once
     * @param taker gets the results in the calling thread
     * @throws CancellationException when the thread is interrupted while it waits
     */
    static <T, R> void run(Iterator<T> items, Function<T, R> work, Consumer<R> taker) {
        Deque<FutureTask<R>> ahead = new ArrayDeque<>();
        try {
            start(items, work, ahead);
            while (!ahead.isEmpty()) {
                FutureTask<R> first = ahead.remove();
                help(first, ahead);
                start(items, work, ahead);
                taker.accept(result(first));
            }
        } finally {
            ahead.forEach(task -> task.cancel(false));
        }
    }

    private static <T, R> void start(Iterator<T> items, Function<T, R> work, Deque<FutureTask<R>> ahead) {
        while (ahead.size() < AHEAD && items.hasNext()) {
            T item = items.next();
            FutureTask<R> task = new FutureTask<>(() -> work.apply(item));
            ahead.add(task);
            ForkJoinPool.commonPool().execute(task);
        }
    }

    /** Runs what nobody has begun yet, until the first is done. To run what was begun elsewhere does nothing. */
    private static <R> void help(FutureTask<R> first, Deque<FutureTask<R>> ahead) {
        first.run();
        for (FutureTask<R> task : ahead) {
            if (first.isDone()) {
                return;
            }
            task.run();
        }
    }

    private static <R> R result(FutureTask<R> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The thread was interrupted.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw (Error) e.getCause();
        }
    }
}
