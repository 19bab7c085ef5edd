package io.compliancescan.api.error;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What is not available although its address is. */
@Provider
class NotAvailableMapper implements ExceptionMapper<NotAvailableException> {

    @Override
    public Response toResponse(NotAvailableException exception) {
        return ErrorResponse.of(ErrorCode.NOT_AVAILABLE, exception.getMessage());
    }
}
