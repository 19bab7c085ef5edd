package io.compliancescan.api.error;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A transaction that could not be committed: a fault of ours like others. Jersey brings a mapper of its own for it, which
 * would be preferred to the one for all that is thrown, and fails.
 */
@Provider
@Dependent
class RolledBackMapper implements ExceptionMapper<TransactionalException> {

    private final UnexpectedMapper unexpected;

    @Inject
    RolledBackMapper(UnexpectedMapper unexpected) {
        this.unexpected = unexpected;
    }

    @Override
    public Response toResponse(TransactionalException exception) {
        return unexpected.toResponse(exception);
    }
}
