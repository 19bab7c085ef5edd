package io.compliancescan.api.error;

import io.compliancescan.problem.OutdatedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a client wants to change is not what it has seen any more. */
@Provider
class OutdatedMapper implements ExceptionMapper<OutdatedException> {

    @Override
    public Response toResponse(OutdatedException exception) {
        return ErrorResponse.of(ErrorCode.PRECONDITION_FAILED, exception.getMessage());
    }
}
