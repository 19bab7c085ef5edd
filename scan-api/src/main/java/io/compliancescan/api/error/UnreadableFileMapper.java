package io.compliancescan.api.error;

import io.compliancescan.importer.UnreadableFileException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** An upload that is not a readable table: where and why. */
@Provider
class UnreadableFileMapper implements ExceptionMapper<UnreadableFileException> {

    @Override
    public Response toResponse(UnreadableFileException exception) {
        Detail detail = new Detail("/file", exception.line(), exception.getMessage());
        return ErrorResponse.of(
                ErrorCode.VALIDATION_ERROR, "Failed to parse CSV. " + exception.getMessage(), List.of(detail));
    }

    /** What is wrong at which line of the file. */
    public record Detail(String pointer, long line, String message) {}
}
