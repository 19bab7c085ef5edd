package io.compliancescan.api.version;

import io.compliancescan.problem.OutdatedException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/**
 * The version of a thing that clients may change, as its {@code ETag} (RFC 9110, section 8.8.3).
 *
 * @param tag changes whenever the thing does
 */
public record Version(EntityTag tag) {

    /** The version of a thing that counts its changes. */
    public static Version of(long changes) {
        return new Version(new EntityTag(Long.toString(changes)));
    }

    /** The version that has that name. */
    public static Version named(String name) {
        return new Version(new EntityTag(name));
    }

    /**
     * The answer to a request for the thing: the thing itself, or 304 where the request's {@code If-None-Match} says that
     * the client has this version. Clients may keep the thing and have to ask whether it is still so.
     *
     * @param thing as the body is to be
     */
    public Response answer(Request request, Object thing) {
        Response.ResponseBuilder refusal = request.evaluatePreconditions(tag);
        boolean known = refusal != null && refusal.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
        return (known ? Response.notModified() : Response.ok(thing))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /**
     * Goes on only if the request's {@code If-Match}, where it has one, names this version. To be asked while the thing is
     * locked: nobody may change it between the answer and the change that it allows.
     *
     * @param what the thing, for people, such as {@code violation}
     * @throws OutdatedException when it names others
     */
    public void throwUnlessMatched(Request request, String what) {
        if (request.evaluatePreconditions(tag) != null) {
            throw new OutdatedException("The " + what + " has changed since it was read: its ETag is now \""
                    + tag.getValue() + "\". Read it again, and send that ETag as If-Match.");
        }
    }
}
