package io.compliancescan.api.error;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** A scan that cannot be run since columns are missing: all of them. */
@Provider
class MappingIncompleteMapper implements ExceptionMapper<MappingIncompleteException> {

    @Override
    public Response toResponse(MappingIncompleteException exception) {
        return ErrorResponse.of(
                ErrorCode.MAPPING_INCOMPLETE,
                exception.getMessage(),
                new Detail(exception.missingRequired(), exception.invalidColumns()));
    }

    /** The fields without a column, and the columns that are not there. */
    public record Detail(List<String> missingRequired, List<String> invalidColumns) {}
}
