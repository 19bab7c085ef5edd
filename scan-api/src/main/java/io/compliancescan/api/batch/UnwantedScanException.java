package io.compliancescan.api.batch;

/** The scan that is worked on has ended otherwise. */
final class UnwantedScanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwantedScanException() {
        super("the scan has ended");
    }
}
