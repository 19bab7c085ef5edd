package io.compliancescan.api.caller;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.organisation.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Until people sign in, everybody belongs to the one organisation there is, and is who a proxy in front of the service
 * says they are.
 */
@ApplicationScoped
class AnyCaller implements Caller {

    /** Set by proxies that have people sign in. */
    private static final String USER = "X-Forwarded-User";

    private final HttpServletRequest request;

    @Inject
    AnyCaller(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public OrganisationId organisation() {
        return OrganisationId.DEFAULT;
    }

    @Override
    public Person person() {
        return Optional.ofNullable(request.getHeader(USER))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new Person(name.substring(0, Math.min(name.length(), Person.LONGEST))))
                .orElse(Person.ANONYMOUS);
    }
}
