package io.compliancescan.api.error;

/** As many clients listen to this node as it has room for. */
public final class TooManyStreamsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooManyStreamsException() {
        super("Too many clients listen at the moment. Try again later, or poll.");
    }
}
