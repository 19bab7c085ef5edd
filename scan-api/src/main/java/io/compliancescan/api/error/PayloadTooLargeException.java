package io.compliancescan.api.error;

/** A body that is larger than the service is set up to take. */
public final class PayloadTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message how large it may be
     */
    public PayloadTooLargeException(String message) {
        super(message);
    }
}
