package io.compliancescan.api.error;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/** A fault of ours. The log has it under an id; the client gets the id and nothing else. */
@Provider
class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(UnexpectedMapper.class.getName());

    @Override
    public Response toResponse(Throwable exception) {
        String logId = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "Request failed, log id " + logId, exception);
        return ErrorResponse.of(
                ErrorCode.INTERNAL_ERROR,
                "Something went wrong on our side. Tell the operator this log id: " + logId,
                new Detail(logId));
    }

    /** Where the operator finds the cause. */
    public record Detail(String logId) {}
}
