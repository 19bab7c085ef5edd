package io.compliancescan.api.pii;

import io.compliancescan.api.content.UploadContent;
import io.compliancescan.identity.Identities;
import io.compliancescan.pii.PiiFinding;
import io.compliancescan.pii.PiiFindingId;
import io.compliancescan.pii.PiiSearch;
import io.compliancescan.upload.Upload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Looks through all of an upload, and only then keeps what it found: no transaction is open meanwhile. */
@Dependent
class ScanForPii {

    private final UploadContent content;
    private final KeepPiiFindings keepFindings;
    private final Identities identities;
    private final Clock clock;

    @Inject
    ScanForPii(UploadContent content, KeepPiiFindings keepFindings, Identities identities, Clock clock) {
        this.content = content;
        this.keepFindings = keepFindings;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * All findings of the upload, also those of earlier times.
     *
     * @throws io.compliancescan.problem.ConflictException when the upload cannot be read any more
     */
    List<PiiFinding> scan(Upload upload) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        List<PiiFinding> open = content.read(upload, bytes -> PiiSearch.search(bytes, upload.profile(), today)).stream()
                .map(column -> PiiFinding.open(
                        new PiiFindingId(identities.next()), upload.organisation(), upload.id(), column, now))
                .toList();
        return keepFindings.keep(upload, open);
    }
}
