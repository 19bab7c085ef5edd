package io.compliancescan.api.casefile;

import io.compliancescan.api.casefile.ChangeCase.CaseChanged;
import io.compliancescan.api.version.Version;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Takes what people say about a case. */
@Path("cases/{id}")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseWorkResource {

    private final ChangeCase changeCase;

    @Inject
    CaseWorkResource(ChangeCase changeCase) {
        this.changeCase = changeCase;
    }

    /** Changes the case, if it is still what {@code If-Match} says the client has seen. */
    @PATCH
    public Response change(@PathParam("id") String id, @Context Request request, InputStream json) throws IOException {
        return changed(id, CaseChangeRequest.read(json), request);
    }

    /** Gives the case to somebody, who then looks into it. */
    @POST
    @Path("assign")
    public Response assign(@PathParam("id") String id, @Context Request request, InputStream json) throws IOException {
        return changed(id, CaseChangeRequest.readOwner(json), request);
    }

    /** Leaves a note. */
    @POST
    @Path("notes")
    public Response note(@PathParam("id") String id, InputStream json) throws IOException {
        String content = CaseChangeRequest.readNote(json);
        TimelineEntryResponse note = TimelineEntryResponse.of(changeCase.note(id, content));
        return Response.status(Response.Status.CREATED)
                .entity(new NotedResponse(true, note))
                .build();
    }

    private Response changed(String id, CaseChangeRequest change, Request request) {
        CaseChanged changed = changeCase.change(
                id, change.fields(), file -> Version.of(file.version()).throwUnlessMatched(request, "case"));
        return Response.ok(new ChangedCaseResponse(true, CaseResponse.of(changed.file(), changed.tally())))
                .tag(Version.of(changed.file().version()).tag())
                .build();
    }
}
