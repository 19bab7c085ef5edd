package io.compliancescan.launcher.console;

/** Ends the command with a non-zero exit code. The message is one sentence: what is wrong, and what to do. */
public final class CannotContinueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For what has no cause worth keeping. */
    public CannotContinueException(String message) {
        super(message);
    }

    /** The cause is kept for who debugs; only the message is shown. */
    public CannotContinueException(String message, Throwable cause) {
        super(message, cause);
    }
}
