package io.compliancescan.api.error;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** There is no room for one more scan. */
@Provider
class TooManyScansMapper implements ExceptionMapper<TooManyScansException> {

    @Override
    public Response toResponse(TooManyScansException exception) {
        return ErrorResponse.tryAgain(ErrorCode.TOO_MANY_REQUESTS, exception.getMessage());
    }
}
