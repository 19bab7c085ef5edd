package io.compliancescan.benchmark.server;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps a running service busy for a long time with four fifths of what it can do, and looks every minute at what it holds.
 * What it can do is what four clients get done that do not pause. Arguments: the service's address, the id of the process
 * that serves, the number of minutes.
 */
public final class Soak {

    private static final int CLIENTS = 4;
    private static final double LOAD = 0.8;
    private static final Duration WARM_UP = Duration.ofMinutes(2);
    private static final Duration TRIAL = Duration.ofMinutes(2);
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final MixedWork work;
    private final ServerProcess server;
    private final List<Double> seconds = new ArrayList<>();
    private int errors;

    private Soak(MixedWork work, ServerProcess server) {
        this.work = work;
        this.server = server;
    }

    /** @throws Exception when the service cannot be prepared, or its process cannot be looked at */
    public static void main(String[] arguments) throws Exception {
        MixedWork work = MixedWork.at(new Client(URI.create(arguments[0])));
        new Soak(work, new ServerProcess(Long.parseLong(arguments[1]))).run(Integer.parseInt(arguments[2]));
    }

    private void run(int minutes) throws Exception {
        load(WARM_UP, Duration.ZERO);
        forget();
        load(TRIAL, Duration.ZERO);
        double capacity = seconds.size() / (double) TRIAL.toSeconds();
        System.out.printf(Locale.ROOT, "Without a pause, %.2f files are done in a second.%n%n", capacity);
        System.out.println("| minute | files | errors | median s | 99 % s | live MB | threads | sockets |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        Duration interval = Duration.ofNanos((long) (CLIENTS / (LOAD * capacity) * 1e9));
        for (int minute = 1; minute <= minutes; minute++) {
            forget();
            load(PERIOD, interval);
            report(minute);
        }
    }

    private void forget() {
        seconds.clear();
        errors = 0;
    }

    /** @param interval from one beginning to the next of each client; a client that is late begins at once */
    private void load(Duration duration, Duration interval) throws InterruptedException {
        long start = System.nanoTime();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int client = 0; client < CLIENTS; client++) {
            long first = start + interval.toNanos() * client / CLIENTS;
            clients.execute(() -> work(first, interval.toNanos(), start + duration.toNanos()));
        }
        clients.shutdown();
        clients.awaitTermination(1, TimeUnit.DAYS);
    }

    private void work(long first, long interval, long end) {
        for (long due = first; due < end && System.nanoTime() < end; due += interval) {
            LockSupport.parkNanos(due - System.nanoTime());
            long begun = System.nanoTime();
            try {
                work.round();
                record(begun);
            } catch (IOException e) {
                fault(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private synchronized void record(long begun) {
        seconds.add((System.nanoTime() - begun) / 1e9);
    }

    private synchronized void fault(IOException e) {
        errors++;
        System.err.println(e);
    }

    private void report(int minute) throws IOException, InterruptedException {
        seconds.sort(null);
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %.2f | %.2f | %d | %d | %d |%n",
                minute,
                seconds.size(),
                errors,
                quantile(0.5),
                quantile(0.99),
                server.liveMegabytes(),
                server.threads(),
                server.sockets());
    }

    private double quantile(double share) {
        return seconds.isEmpty() ? Double.NaN : seconds.get((int) (share * (seconds.size() - 1)));
    }
}
