package io.compliancescan.mariadb;

/** The embedded database could not be started. The message is one sentence for the person who started it. */
public final class EmbeddedMariaDbException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedMariaDbException(String message) {
        super(message);
    }

    EmbeddedMariaDbException(String message, Throwable cause) {
        super(message, cause);
    }
}
