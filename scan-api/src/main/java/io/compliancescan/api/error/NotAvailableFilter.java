package io.compliancescan.api.error;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Refuses what is not available before anybody looks for a resource, so that one table says all of it. */
@Provider
@PreMatching
class NotAvailableFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath().replaceFirst("^/", "");
        NotAvailable.of(request.getMethod(), path)
                .ifPresent(asked -> request.abortWith(ErrorResponse.of(ErrorCode.NOT_AVAILABLE, asked.message())));
    }
}
