package io.compliancescan.api.casefile;

import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.api.version.Version;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Shows one case with what it rests on and what happened to it. */
@Path("cases/{id}")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

    private final ShowCases showCases;

    @Inject
    CaseResource(ShowCases showCases) {
        this.showCases = showCases;
    }

    /** The case; its ETag changes with everything that is said about it and about its violations. */
    @GET
    public Response details(@PathParam("id") String id, @Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Page page = query.page();
        query.throwIfInvalid();
        ShownCase shown = showCases.one(id, page, Timeline.USUAL);
        return Response.ok(CaseDetailsResponse.of(shown, page))
                .tag(Version.of(shown.file().version()).tag())
                .build();
    }
}
