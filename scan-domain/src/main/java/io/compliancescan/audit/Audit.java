package io.compliancescan.audit;

import io.compliancescan.mapping.MappingId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.upload.UploadId;
import java.time.Instant;
import java.util.Optional;

/**
 * What is examined under one name.
 *
 * @param name what people call it; not blank
 * @param policy what it is examined by; its newest version, whichever that is when a scan is asked for
 * @param upload the file that was scanned last, or that somebody has chosen since
 * @param mapping of that file; there only together with one
 * @param updatedAt when it was last changed, or a scan of it asked for
 */
public record Audit(
        AuditId id,
        OrganisationId organisation,
        String name,
        PolicyId policy,
        Optional<UploadId> upload,
        Optional<MappingId> mapping,
        Instant createdAt,
        Instant updatedAt) {

    public Audit {
        if (mapping.isPresent() && upload.isEmpty()) {
            throw new IllegalArgumentException("a mapping is of an upload");
        }
    }

    /** A new one, without a file. */
    public static Audit of(AuditId id, OrganisationId organisation, String name, PolicyId policy, Instant now) {
        return new Audit(id, organisation, name, policy, Optional.empty(), Optional.empty(), now, now);
    }

    /** Whether it can be scanned without asking for more. */
    public boolean ready() {
        return mapping.isPresent();
    }

    /** With what the change says; the mapping of a file goes with it. The same when that changes nothing. */
    public Audit changed(AuditChange change, Instant now) {
        Optional<UploadId> file = change.file().or(() -> upload);
        Optional<MappingId> kept = file.equals(upload) ? mapping : Optional.empty();
        Audit changed = new Audit(
                id,
                organisation,
                change.name().orElse(name),
                change.policy().orElse(policy),
                file,
                change.reading().or(() -> kept),
                createdAt,
                updatedAt);
        return changed.equals(this) ? this : changed.at(now);
    }

    private Audit at(Instant now) {
        return new Audit(id, organisation, name, policy, upload, mapping, createdAt, now);
    }

    /** Whether the scan ran what the audit has now, whichever version the policy had. */
    boolean isAbout(AuditScan scan) {
        return scan.policy().equals(policy)
                && upload.filter(scan.upload()::equals).isPresent()
                && mapping.filter(scan.mapping()::equals).isPresent();
    }
}
