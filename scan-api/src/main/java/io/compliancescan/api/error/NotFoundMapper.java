package io.compliancescan.api.error;

import io.compliancescan.problem.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a client asked for is not there. */
@Provider
class NotFoundMapper implements ExceptionMapper<NotFoundException> {

    @Override
    public Response toResponse(NotFoundException exception) {
        return ErrorResponse.of(ErrorCode.NOT_FOUND, exception.getMessage());
    }
}
