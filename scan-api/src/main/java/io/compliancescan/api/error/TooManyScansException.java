package io.compliancescan.api.error;

/** As many scans wait for their turn as may. */
public final class TooManyScansException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooManyScansException() {
        super("Too many scans wait for their turn. Nothing was taken on. Send the request again later.");
    }
}
