package io.compliancescan.api.error;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answer of every error: a code that clients branch on, a message for people, and details where there are any. */
final class ErrorResponse {

    private static final int SECONDS_TO_WAIT = 5;

    private ErrorResponse() {}

    static Response of(ErrorCode code, String message) {
        return build(code, body(code, message));
    }

    static Response of(ErrorCode code, String message, Object details) {
        Map<String, Object> body = body(code, message);
        body.put("details", details);
        return build(code, body);
    }

    /** That it may be otherwise in a few seconds. */
    static Response tryAgain(ErrorCode code, String message) {
        return Response.fromResponse(of(code, message))
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .build();
    }

    /** A map, since {@code details} is left out where there are none, unlike the nulls of every other answer. */
    private static Map<String, Object> body(ErrorCode code, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", code.name());
        body.put("message", message);
        return body;
    }

    private static Response build(ErrorCode code, Map<String, Object> body) {
        return Response.status(code.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
