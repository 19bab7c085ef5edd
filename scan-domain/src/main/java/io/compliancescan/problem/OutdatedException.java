package io.compliancescan.problem;

/** Somebody wants to change what they have seen, but it has changed since. */
public final class OutdatedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what has changed and what to do
     */
    public OutdatedException(String message) {
        super(message);
    }
}
