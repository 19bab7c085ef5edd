package io.compliancescan.api.error;

import io.compliancescan.api.error.InvalidInputMapper.Detail;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Something is missing: the code of malformed requests, as clients of the reference know it, with a status of its own. */
@Provider
class UnfulfilledMapper implements ExceptionMapper<UnfulfilledException> {

    private static final int UNPROCESSABLE_CONTENT = 422;

    @Override
    public Response toResponse(UnfulfilledException exception) {
        Response malformed = ErrorResponse.of(
                ErrorCode.VALIDATION_ERROR,
                exception.getMessage(),
                exception.problems().stream()
                        .map(problem -> new Detail(problem.pointer(), problem.message()))
                        .toList());
        return Response.fromResponse(malformed).status(UNPROCESSABLE_CONTENT).build();
    }
}
