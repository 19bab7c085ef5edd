package io.compliancescan.api.error;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells a client of server-sent events to stop asking. */
@Provider
class NothingNewMapper implements ExceptionMapper<NothingNewException> {

    @Override
    public Response toResponse(NothingNewException exception) {
        return Response.noContent().build();
    }
}
