package io.compliancescan.mapping;

import io.compliancescan.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;

/** Where confirmed mappings are kept. */
public interface Mappings {

    /** Keeps a new one. */
    void add(Mapping mapping);

    /** The mapping, if there is one and it is the organisation's. */
    Optional<Mapping> find(OrganisationId organisation, MappingId id);

    /** Remembers a mapping that was added for the next file with the same headings, instead of an earlier one. */
    void remember(RememberedMapping remembered);

    /** The mapping that is remembered for files of the organisation with such headings. */
    Optional<RememberedMapping> remembered(OrganisationId organisation, HeaderFingerprint fingerprint);

    /** Those that are remembered for the organisation's files, the newest first, at most so many. */
    List<RememberedMapping> remembered(OrganisationId organisation, int most);
}
