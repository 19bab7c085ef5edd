package io.compliancescan.api.organisation;

import io.compliancescan.organisation.OrganisationId;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Locale;

/** An organisation, and what the caller may do in it: until people sign in, everything. */
@JsonbPropertyOrder({"organization", "role"})
public record OrganisationResponse(Organization organization, String role) {

    static OrganisationResponse of(OrganisationId id) {
        String name =
                id.value().substring(0, 1).toUpperCase(Locale.ROOT) + id.value().substring(1);
        return new OrganisationResponse(new Organization(id.value(), name, id.value(), null), "owner");
    }

    /**
     * An organisation, as clients of the reference service know it.
     *
     * @param createdAt null where it was there before anybody made it
     */
    @JsonbPropertyOrder({"id", "name", "slug", "createdAt"})
    public record Organization(String id, String name, String slug, String createdAt) {}
}
