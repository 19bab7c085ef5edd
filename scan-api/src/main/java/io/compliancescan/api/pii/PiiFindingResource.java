package io.compliancescan.api.pii;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.pii.PiiFindings;
import io.compliancescan.scan.ScanId;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.UploadId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Shows findings of personal data, and takes the word of people on them. */
@Path("data/pii-findings")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class PiiFindingResource {

    private final FindPiiUpload findUpload;
    private final PiiFindings findings;
    private final ClosePiiFinding closeFinding;
    private final Caller caller;

    @Inject
    PiiFindingResource(FindPiiUpload findUpload, PiiFindings findings, ClosePiiFinding closeFinding, Caller caller) {
        this.findUpload = findUpload;
        this.findings = findings;
        this.closeFinding = closeFinding;
        this.caller = caller;
    }

    /** All findings of an upload, or of the upload that a scan read. */
    @GET
    public PiiFindingsResponse list(@Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Optional<ScanId> scan = query.id("scan_id", ScanId::new);
        Optional<UploadId> upload = query.id("upload_id", UploadId::new);
        query.requireOneOf("scan_id", "upload_id");
        query.throwIfInvalid();
        Upload found = findUpload.named(upload, scan);
        return PiiFindingsResponse.of(findings.of(found.organisation(), found.id()), scan);
    }

    /** Keeps that somebody resolved or ignored a finding. */
    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ClosedPiiResponse close(@PathParam("id") String id, InputStream json) throws IOException {
        ClosePiiRequest request = ClosePiiRequest.read(json);
        closeFinding.close(caller.organisation(), id, request.status());
        return new ClosedPiiResponse(true);
    }
}
