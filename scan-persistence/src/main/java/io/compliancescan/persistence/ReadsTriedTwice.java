package io.compliancescan.persistence;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets EclipseLink send a read whose connection broke once more, at once, and no oftener. Left alone it tries three times with
 * pauses of five seconds: while the database is away, every request would hold a thread for ten seconds. There is no property
 * for it. Public so that EclipseLink finds it.
 */
public final class ReadsTriedTwice implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(1);
    }
}
