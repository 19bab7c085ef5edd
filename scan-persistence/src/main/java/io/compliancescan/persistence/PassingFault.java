package io.compliancescan.persistence;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells faults of the database that pass by themselves from those that stay. */
final class PassingFault {

    /**
     * Of SQL states: the connection is broken or cannot be made; the transaction was sacrificed to another one; the
     * statement was broken off, as by a server that is being stopped.
     */
    private static final Set<String> CLASSES = Set.of("08", "40", "70");

    /** Numbers of MariaDB whose states say nothing: a lock was waited for too long; too many connections of one user. */
    private static final Set<Integer> NUMBERS = Set.of(1205, 1203, 1226);

    /** No chain of causes is as long, unless it bites its own tail. */
    private static final int MOST_CAUSES = 50;

    private PassingFault() {}

    /** The one that is behind a failure, if there is one. */
    static Optional<Throwable> behind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .filter(PassingFault::passes)
                .findFirst();
    }

    private static boolean passes(Throwable cause) {
        if (cause instanceof SQLException refused) {
            var state = Objects.requireNonNullElse(refused.getSQLState(), "");
            return CLASSES.stream().anyMatch(state::startsWith) || NUMBERS.contains(refused.getErrorCode());
        }
        // The container's pool has no connection to give.
        return cause instanceof ResourceException;
    }
}
