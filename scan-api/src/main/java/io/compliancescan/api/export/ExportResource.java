package io.compliancescan.api.export;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.error.NotAvailableException;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.scan.ScanId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Gives all that a scan found, and what was said about it, as one document. */
@Path("export")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ExportResource {

    private final WriteReport writeReport;
    private final Caller caller;

    @Inject
    ExportResource(WriteReport writeReport, Caller caller) {
        this.writeReport = writeReport;
        this.caller = caller;
    }

    /** The report of a scan, or of the newest. */
    @GET
    public Response export(@Context UriInfo uri) throws IOException {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Optional<String> scan = query.text("scan_id");
        Optional<String> format = query.text("format");
        query.throwIfInvalid();
        requireJson(format.orElse("json"));
        var report = writeReport.write(caller.organisation(), scan.map(ExportResource::id));
        long size = Files.size(report);
        return Response.ok(Files.newInputStream(report, READ, DELETE_ON_CLOSE))
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .build();
    }

    private static ScanId id(String text) {
        return ScanId.parse(text).orElseThrow(() -> new NotFoundException("Scan not found"));
    }

    private static void requireJson(String format) {
        if (format.equals("pdf")) {
            throw new NotAvailableException(
                    "Reports are not made as PDF yet. Leave format out, or set it to json, for one with all violations.");
        }
        if (!format.equals("json")) {
            throw InvalidInputException.of("/format", "format must be json.");
        }
    }
}
