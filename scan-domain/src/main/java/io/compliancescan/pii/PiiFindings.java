package io.compliancescan.pii;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.upload.UploadId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where findings of personal data are kept: at most one for each column and kind of an upload. */
public interface PiiFindings {

    /**
     * Keeps open findings. Of one that is kept already for the same upload, column and kind, the counts are brought up to
     * date, while its id, its status and its times stay.
     */
    void keep(List<PiiFinding> open);

    /** Those of an upload, if it is the organisation's: the worst first, then in the order of the columns. */
    List<PiiFinding> of(OrganisationId organisation, UploadId upload);

    /** The finding, if there is one and it is the organisation's. */
    Optional<PiiFinding> find(OrganisationId organisation, PiiFindingId id);

    /**
     * Says what people made of a finding that was found.
     *
     * @param status not open
     */
    void close(PiiFindingId id, PiiStatus status, Instant at);
}
