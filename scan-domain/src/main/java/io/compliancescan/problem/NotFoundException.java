package io.compliancescan.problem;

/** What somebody asked for is not there, or not theirs: the two must look alike. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message a sentence for people, such as {@code Scan not found}
     */
    public NotFoundException(String message) {
        super(message);
    }
}
