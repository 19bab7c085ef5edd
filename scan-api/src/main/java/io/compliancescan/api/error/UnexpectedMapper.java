package io.compliancescan.api.error;

import io.compliancescan.storage.Storage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/**
 * A fault of ours. The log has it under an id; the client gets the id and nothing else. Where it passes by itself, since the
 * database is away or has too much to do, the client is told to come back.
 */
@Provider
@Dependent
class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(UnexpectedMapper.class.getName());

    private final Storage storage;

    @Inject
    UnexpectedMapper(Storage storage) {
        this.storage = storage;
    }

    @Override
    public Response toResponse(Throwable exception) {
        return storage.passingFault(exception).map(UnexpectedMapper::comeBack).orElseGet(() -> fault(exception));
    }

    /** Without the trace: while the database is away, every request would print the same one. */
    private static Response comeBack(Throwable passing) {
        LOG.log(System.Logger.Level.WARNING, "Request could not be served for now: " + passing);
        return ErrorResponse.tryAgain(
                ErrorCode.UNAVAILABLE,
                "The database cannot be reached at the moment, or has too much to do. Send the request again.");
    }

    private static Response fault(Throwable exception) {
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
