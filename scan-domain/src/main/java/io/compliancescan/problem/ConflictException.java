package io.compliancescan.problem;

/** What somebody asked for cannot be done while things are as they are. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is in the way and what to do
     */
    public ConflictException(String message) {
        super(message);
    }
}
