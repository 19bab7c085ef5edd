package io.compliancescan.api.pii;

import io.compliancescan.identity.Identities;
import io.compliancescan.pii.PiiColumn;
import io.compliancescan.pii.PiiFinding;
import io.compliancescan.pii.PiiFindingId;
import io.compliancescan.pii.PiiSearch;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.Uploads;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Looks through all of an upload, and only then keeps what it found: no transaction is open meanwhile. */
@Dependent
class ScanForPii {

    private final Uploads uploads;
    private final KeepPiiFindings keepFindings;
    private final Identities identities;
    private final Clock clock;

    @Inject
    ScanForPii(Uploads uploads, KeepPiiFindings keepFindings, Identities identities, Clock clock) {
        this.uploads = uploads;
        this.keepFindings = keepFindings;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * All findings of the upload, also those of earlier times.
     *
     * @throws io.compliancescan.importer.UnreadableFileException when the upload cannot be read any more
     */
    List<PiiFinding> scan(Upload upload) {
        Instant now = clock.instant();
        List<PiiFinding> open = search(upload, now.atZone(ZoneOffset.UTC).toLocalDate()).stream()
                .map(column -> PiiFinding.open(
                        new PiiFindingId(identities.next()), upload.organisation(), upload.id(), column, now))
                .toList();
        return keepFindings.keep(upload, open);
    }

    private List<PiiColumn> search(Upload upload, LocalDate today) {
        try (InputStream bytes = uploads.open(upload.id())) {
            return PiiSearch.search(bytes, upload.profile(), today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
