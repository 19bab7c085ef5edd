package io.compliancescan.storage;

import java.util.Optional;

/** The place where everything is kept. */
public interface Storage {

    /**
     * Brings its schema up to date; does nothing when it is. To be called once, before anything is kept or read.
     *
     * @throws RuntimeException when it cannot be reached, or was made by a later version of the product
     */
    void migrate();

    /**
     * Leaves its schema as it is. To be called in place of {@link #migrate()} by who wants somebody else to migrate.
     *
     * @throws RuntimeException when it cannot be reached, or its schema is that of an earlier or later version
     */
    void requireCurrent();

    /** Whether its schema is the one that this version of the product needs. */
    boolean current();

    /** Whether it answers within two seconds. Where nothing can be heard of it, that may take a minute to say. */
    boolean reachable();

    /**
     * What of it is behind a failure and passes by itself: it is away, has too much to do, or had to let somebody else go
     * first. Who asks again later may be served. Empty when it is something else, or stays.
     */
    Optional<Throwable> passingFault(Throwable failure);

    /**
     * Does something while no other node that starts does the same. It may migrate.
     *
     * @throws RuntimeException when another one does not come to an end with it
     */
    void alone(Runnable setUp);

    /** Tunes the records that the batch runtime keeps in the same place, as far as they are there. Harmless to repeat. */
    void tuneJobRepository();

    /** Removes what the batch runtime keeps in the same place of jobs that ended more than a day ago. */
    void forgetOldJobs();
}
