package io.compliancescan.api.error;

/** A client has seen all that there will ever be. No error, but it ends the request like one. */
public final class NothingNewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingNewException() {
        super("there is nothing new, and never will be");
    }
}
