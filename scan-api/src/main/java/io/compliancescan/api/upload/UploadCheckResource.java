package io.compliancescan.api.upload;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.upload.UploadId;
import io.compliancescan.upload.Uploads;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Says whether an upload is there. */
@Path("data/check/{uploadId}")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class UploadCheckResource {

    private final Uploads uploads;
    private final Caller caller;

    @Inject
    UploadCheckResource(Uploads uploads, Caller caller) {
        this.uploads = uploads;
        this.caller = caller;
    }

    /** Whether there is one of that id: no for what is another organisation's, or cannot be an id. */
    @GET
    public UploadCheckResponse check(@PathParam("uploadId") String id) {
        return new UploadCheckResponse(UploadId.parse(id)
                .flatMap(known -> uploads.find(caller.organisation(), known))
                .isPresent());
    }
}
