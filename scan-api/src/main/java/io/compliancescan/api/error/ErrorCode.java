package io.compliancescan.api.error;

/** The codes that clients branch on, and the HTTP status that goes with each. */
enum ErrorCode {
    VALIDATION_ERROR(400),
    MAPPING_INCOMPLETE(400),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    PRECONDITION_FAILED(412),
    PAYLOAD_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    NOT_AVAILABLE(501),
    UNAVAILABLE(503);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
