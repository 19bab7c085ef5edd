package io.compliancescan.persistence.upload;

import static io.compliancescan.persistence.ScanFixture.NOW;

import io.compliancescan.finding.FindingsDigest;
import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.ColumnType;
import io.compliancescan.importer.Dialect;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.upload.Original;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.UploadId;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Uploads to store. */
final class StoredUploads {

    private StoredUploads() {}

    /** A new upload of those bytes, whatever they are. */
    static Upload of(OrganisationId organisation, byte[] bytes) {
        var column = new ColumnProfile(
                "Größe 💶", ColumnType.EMPTY, List.of(), List.of(), List.of(), 1, 0, 0, List.of(), Optional.empty());
        var profile =
                new TableProfile(new Dialect(StandardCharsets.UTF_8, ','), 1, List.of(column), List.of(List.of("")));
        String sha256 = HexFormat.of().formatHex(FindingsDigest.sha256().digest(bytes));
        return new Upload(
                new UploadId(UUID.randomUUID()),
                organisation,
                "Umsätze 口座 💶.xlsx",
                sha256,
                bytes.length,
                Optional.of(new Original("0".repeat(64), 1L << 40)),
                profile,
                NOW);
    }
}
