package io.compliancescan.api.error;

import io.compliancescan.problem.ConflictException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a client asked for cannot be done as things are. */
@Provider
class ConflictMapper implements ExceptionMapper<ConflictException> {

    @Override
    public Response toResponse(ConflictException exception) {
        return ErrorResponse.of(ErrorCode.CONFLICT, exception.getMessage());
    }
}
