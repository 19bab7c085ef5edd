package io.compliancescan.api.error;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The key of a request was used for another one. */
@Provider
class KeyReusedMapper implements ExceptionMapper<KeyReusedException> {

    @Override
    public Response toResponse(KeyReusedException exception) {
        return ErrorResponse.of(ErrorCode.IDEMPOTENCY_KEY_REUSED, exception.getMessage());
    }
}
