package io.compliancescan.api.error;

import io.compliancescan.api.storage.StorageWatch;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Keeps requests from waiting for a storage that stands still. */
@Provider
@Dependent
class StillStorageFilter implements ContainerRequestFilter {

    private final StorageWatch watch;

    @Inject
    StillStorageFilter(StorageWatch watch) {
        this.watch = watch;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (watch.standsStill()) {
            request.abortWith(ErrorResponse.tryAgain(
                    ErrorCode.UNAVAILABLE,
                    "The database gives no answers at the moment. Nothing was done. Send the request again."));
        }
    }
}
