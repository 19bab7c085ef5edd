package io.compliancescan.api.error;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the server itself refuses: unknown paths, methods and media types. Keeps headers such as {@code Allow}. */
@Provider
@Dependent
class HttpMapper implements ExceptionMapper<WebApplicationException> {

    private final UnexpectedMapper unexpected;

    @Inject
    HttpMapper(UnexpectedMapper unexpected) {
        this.unexpected = unexpected;
    }

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response given = exception.getResponse();
        return switch (given.getStatus()) {
            case 404 -> ErrorResponse.of(ErrorCode.NOT_FOUND, "There is nothing at this address.");
            case 405 -> with(given, ErrorCode.METHOD_NOT_ALLOWED, "This address does not take that method.");
            case 406 ->
                ErrorResponse.of(ErrorCode.NOT_ACCEPTABLE, "This address does not answer with what Accept asks for.");
            case 413 -> ErrorResponse.of(ErrorCode.PAYLOAD_TOO_LARGE, "The body is too large.");
            case 415 ->
                ErrorResponse.of(
                        ErrorCode.UNSUPPORTED_MEDIA_TYPE, "This address does not take bodies of that Content-Type.");
            default ->
                given.getStatus() >= 500
                        ? unexpected.toResponse(exception)
                        : ErrorResponse.of(ErrorCode.VALIDATION_ERROR, "The request cannot be understood.");
        };
    }

    private static Response with(Response given, ErrorCode code, String message) {
        Response response = ErrorResponse.of(code, message);
        String allow = given.getHeaderString("Allow");
        return allow == null
                ? response
                : Response.fromResponse(response).header("Allow", allow).build();
    }
}
