package io.compliancescan.api.audit;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.QueryParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;

/** Keeps audits and shows how they stand. */
@Path("audits")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private final CreateAudit createAudit;
    private final ChangeAudit changeAudit;
    private final ShowAudits showAudits;
    private final Caller caller;

    @Inject
    AuditResource(CreateAudit createAudit, ChangeAudit changeAudit, ShowAudits showAudits, Caller caller) {
        this.createAudit = createAudit;
        this.changeAudit = changeAudit;
        this.showAudits = showAudits;
        this.caller = caller;
    }

    /** The organisation's audits; those that were updated last come first. */
    @GET
    public AuditsResponse list(@Context UriInfo uri) {
        return showAudits.page(caller.organisation(), page(uri));
    }

    /** Makes an audit, and the policy it is examined by. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream json, @Context UriInfo uri) throws IOException {
        CreatedAuditResponse created = createAudit.create(caller.organisation(), CreateAuditRequest.read(json));
        return Response.created(uri.getBaseUriBuilder()
                        .path(AuditResource.class)
                        .path(created.auditId())
                        .build())
                .entity(created)
                .build();
    }

    /** An audit with what it is about and its newest scan. */
    @GET
    @Path("{id}")
    public AuditResponse audit(@PathParam("id") String id) {
        return showAudits.one(caller.organisation(), id);
    }

    /** Names it anew, or gives it another policy or file. */
    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ChangedAuditResponse change(@PathParam("id") String id, InputStream json) throws IOException {
        changeAudit.change(caller.organisation(), id, ChangeAuditRequest.read(json));
        return new ChangedAuditResponse(true, showAudits.one(caller.organisation(), id));
    }

    /** Its scans, newest first. */
    @GET
    @Path("{id}/scans")
    public AuditScansResponse scans(@PathParam("id") String id, @Context UriInfo uri) {
        return showAudits.scans(caller.organisation(), id, page(uri));
    }

    private static Page page(UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Page page = query.page();
        query.throwIfInvalid();
        return page;
    }
}
