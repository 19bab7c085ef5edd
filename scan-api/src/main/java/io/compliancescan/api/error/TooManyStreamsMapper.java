package io.compliancescan.api.error;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** There is no room for one more who listens. */
@Provider
class TooManyStreamsMapper implements ExceptionMapper<TooManyStreamsException> {

    private static final int SECONDS = 5;

    @Override
    public Response toResponse(TooManyStreamsException exception) {
        return Response.fromResponse(ErrorResponse.of(ErrorCode.UNAVAILABLE, exception.getMessage()))
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }
}
