package io.compliancescan.api.error;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** There is no room for one more who listens. */
@Provider
class TooManyStreamsMapper implements ExceptionMapper<TooManyStreamsException> {

    @Override
    public Response toResponse(TooManyStreamsException exception) {
        return ErrorResponse.tryAgain(ErrorCode.UNAVAILABLE, exception.getMessage());
    }
}
