package io.compliancescan.api.error;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** There is no room for one more scan. */
@Provider
class TooManyScansMapper implements ExceptionMapper<TooManyScansException> {

    private static final int SECONDS = 5;

    @Override
    public Response toResponse(TooManyScansException exception) {
        return Response.fromResponse(ErrorResponse.of(ErrorCode.TOO_MANY_REQUESTS, exception.getMessage()))
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }
}
