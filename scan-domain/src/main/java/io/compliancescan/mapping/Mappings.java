package io.compliancescan.mapping;

import io.compliancescan.organisation.OrganisationId;
import java.util.Optional;

/** Where confirmed mappings are kept. */
public interface Mappings {

    /** Keeps a new one. */
    void add(Mapping mapping);

    /** The mapping, if there is one and it is the organisation's. */
    Optional<Mapping> find(OrganisationId organisation, MappingId id);
}
