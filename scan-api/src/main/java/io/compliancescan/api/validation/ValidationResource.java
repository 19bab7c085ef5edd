package io.compliancescan.api.validation;

import io.compliancescan.api.caller.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** Tells how right scans are. */
@Path("validate")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ValidationResource {

    private final ValidateScan validateScan;
    private final Caller caller;

    @Inject
    ValidationResource(ValidateScan validateScan, Caller caller) {
        this.validateScan = validateScan;
        this.caller = caller;
    }

    /** Holds what a completed scan found against a column of its upload. */
    @POST
    public ValidationResponse validate(InputStream json) throws IOException {
        return ValidationResponse.of(validateScan.validate(caller.organisation(), ValidateRequest.read(json)));
    }
}
