package io.compliancescan.api.error;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A text that cannot be used: every problem, each with its place in the document and in the text. */
@Provider
class LocatedProblemsMapper implements ExceptionMapper<LocatedProblemsException> {

    @Override
    public Response toResponse(LocatedProblemsException exception) {
        return ErrorResponse.of(
                ErrorCode.VALIDATION_ERROR,
                exception.getMessage(),
                exception.problems().stream().map(Detail::of).toList());
    }

    /** One problem, its place as a JSON pointer, and its line and column in the text. */
    public record Detail(String pointer, String message, long line, long column) {

        static Detail of(LocatedProblem located) {
            return new Detail(
                    located.problem().pointer(), located.problem().message(), located.line(), located.column());
        }
    }
}
