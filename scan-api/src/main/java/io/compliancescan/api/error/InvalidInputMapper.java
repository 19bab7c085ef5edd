package io.compliancescan.api.error;

import io.compliancescan.problem.InvalidInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a client sent cannot be used: every problem, each with its place. */
@Provider
class InvalidInputMapper implements ExceptionMapper<InvalidInputException> {

    @Override
    public Response toResponse(InvalidInputException exception) {
        return ErrorResponse.of(
                ErrorCode.VALIDATION_ERROR,
                exception.getMessage(),
                exception.problems().stream()
                        .map(problem -> new Detail(problem.pointer(), problem.message()))
                        .toList());
    }

    /** One problem and its place, as a JSON pointer into the body. */
    public record Detail(String pointer, String message) {}
}
