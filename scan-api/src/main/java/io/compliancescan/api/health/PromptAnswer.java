package io.compliancescan.api.health;

import io.compliancescan.api.storage.StorageWatch;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the storage something; when it does not say yes soon, it has said no. Who asks for health does not wait for long. */
@Dependent
class PromptAnswer {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final StorageWatch watch;
    private final ManagedExecutorService executor;

    @Inject
    PromptAnswer(StorageWatch watch, ManagedExecutorService executor) {
        this.watch = watch;
        this.executor = executor;
    }

    /** A storage that stands still is not asked at all: every question would keep a thread. */
    boolean isYes(Callable<Boolean> question) {
        return !watch.standsStill() && isYes(executor.submit(question));
    }

    private static boolean isYes(Future<Boolean> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
