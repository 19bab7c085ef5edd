package io.compliancescan.api.mapping;

import io.compliancescan.identity.Identities;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.mapping.Mappings;
import io.compliancescan.mapping.RememberedMapping;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.Uploads;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Checks a mapping against the upload it is for, keeps it, and remembers it for the next file of the same feed. */
@Dependent
class ConfirmMapping {

    private final Uploads uploads;
    private final Mappings mappings;
    private final Identities identities;
    private final Clock clock;

    @Inject
    ConfirmMapping(Uploads uploads, Mappings mappings, Identities identities, Clock clock) {
        this.uploads = uploads;
        this.mappings = mappings;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * @throws NotFoundException when there is no such upload
     * @throws io.compliancescan.problem.InvalidInputException with everything that is wrong with the mapping
     */
    @Transactional
    MappingId confirm(OrganisationId organisation, ConfirmMappingRequest request) {
        Upload upload = uploads.find(organisation, request.upload())
                .orElseThrow(() -> new NotFoundException("Upload not found. Upload data first."));
        request.mapping().draft().problemsAgainst(upload.profile()).throwIfAny();
        Mapping mapping = request.mapping().confirmed(new MappingId(identities.next()), upload, clock.instant());
        mappings.add(mapping);
        mappings.remember(new RememberedMapping(upload.profile().headings(), mapping));
        return mapping.id();
    }
}
