package io.compliancescan.api.error;

/** A request is understood, and the service does not do what it asks for. */
public final class NotAvailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is not done, and what to do instead
     */
    public NotAvailableException(String message) {
        super(message);
    }
}
