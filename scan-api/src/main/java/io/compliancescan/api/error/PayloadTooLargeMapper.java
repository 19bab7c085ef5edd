package io.compliancescan.api.error;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is too large. */
@Provider
class PayloadTooLargeMapper implements ExceptionMapper<PayloadTooLargeException> {

    @Override
    public Response toResponse(PayloadTooLargeException exception) {
        return ErrorResponse.of(ErrorCode.PAYLOAD_TOO_LARGE, exception.getMessage());
    }
}
