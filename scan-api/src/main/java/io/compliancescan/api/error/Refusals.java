package io.compliancescan.api.error;

import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Foretells how a request would be refused, by asking those who refuse it. */
public final class Refusals {

    private Refusals() {}

    /** The body of the answer to a request that fails with it, and in front of it the HTTP status. */
    public static Map<String, Object> foretold(RuntimeException refusal) {
        Response response = response(refusal);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", response.getStatus());
        ((Map<?, ?>) response.getEntity()).forEach((name, value) -> body.put((String) name, value));
        return body;
    }

    private static Response response(RuntimeException refusal) {
        if (refusal instanceof InvalidInputException invalid) {
            return new InvalidInputMapper().toResponse(invalid);
        }
        if (refusal instanceof NotFoundException missing) {
            return new NotFoundMapper().toResponse(missing);
        }
        if (refusal instanceof MappingIncompleteException incomplete) {
            return new MappingIncompleteMapper().toResponse(incomplete);
        }
        throw new AssertionError("nothing is refused for", refusal);
    }
}
