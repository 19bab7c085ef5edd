package io.compliancescan.api.delta;

import io.compliancescan.api.query.Cursor;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.api.scan.FindScan;
import io.compliancescan.scan.DeltaEntry.Place;
import io.compliancescan.scan.DeltaKind;
import io.compliancescan.scan.ScanId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Shows which violations are behind the counts of a scan's delta. */
@Path("scan/{id}/delta")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class DeltaResource {

    private final FindScan findScan;
    private final ListDelta listDelta;

    @Inject
    DeltaResource(FindScan findScan, ListDelta listDelta) {
        this.findScan = findScan;
        this.listDelta = listDelta;
    }

    /** One page of the new, the resolved or the unchanged violations. */
    @GET
    public DeltaListResponse list(@PathParam("id") String id, @Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Optional<DeltaKind> kind = query.requiredConstant("kind", DeltaKind.class);
        Page page = query.page();
        Optional<Place> after = query.cursor(cursor -> place(cursor, id, kind));
        query.throwIfInvalid();
        return listDelta.list(findScan.named(id), kind.orElseThrow(), page, after);
    }

    /** What the cursor names in the list that is asked for; empty when it is one of another list. */
    private static Optional<Place> place(Cursor cursor, String scan, Optional<DeltaKind> kind) {
        return ListedEntry.of(cursor)
                .filter(entry -> ScanId.parse(scan).stream().allMatch(entry.scan()::equals))
                .filter(entry -> kind.stream().allMatch(entry.kind()::equals))
                .map(ListedEntry::place);
    }
}
