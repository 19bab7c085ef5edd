package io.compliancescan.api.casefile;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.error.NotAvailableException;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.problem.InvalidInputException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Optional;

/** Gives all that is known of a case as one document. */
@Path("cases/{id}/export")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class CasePacketResource {

    /** So many violations, and so many entries of the timeline. */
    private static final int MOST = 10_000;

    private final ShowCases showCases;
    private final Clock clock;
    private final Caller caller;

    @Inject
    CasePacketResource(ShowCases showCases, Clock clock, Caller caller) {
        this.showCases = showCases;
        this.clock = clock;
        this.caller = caller;
    }

    /** The packet of a case. */
    @GET
    public CasePacketResponse export(@PathParam("id") String id, @Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Optional<String> format = query.text("format");
        query.throwIfInvalid();
        requireJson(format.orElse("json"));
        return CasePacketResponse.of(
                showCases.one(id, new Page(1, MOST), MOST), caller.organisation(), clock.instant());
    }

    private static void requireJson(String format) {
        if (format.equals("pdf")) {
            throw new NotAvailableException(
                    "Cases are not exported as PDF yet. Leave format out, or set it to json, for one with all violations.");
        }
        if (!format.equals("json")) {
            throw InvalidInputException.of("/format", "format must be json.");
        }
    }
}
