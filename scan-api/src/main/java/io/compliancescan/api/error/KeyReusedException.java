package io.compliancescan.api.error;

/** A client uses the key of one request for another one. */
public final class KeyReusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyReusedException() {
        super("This Idempotency-Key was used for a request with another body. Use a new key for each request.");
    }
}
