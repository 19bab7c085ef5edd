package io.compliancescan.persistence.pii;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.JsonText;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.pii.PiiColumn;
import io.compliancescan.pii.PiiFinding;
import io.compliancescan.pii.PiiFindingId;
import io.compliancescan.pii.PiiKind;
import io.compliancescan.pii.PiiStatus;
import io.compliancescan.upload.UploadId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Comes into being by {@link #KEEP} alone, which two requests may do at once. */
@Entity
@Table(name = "pii_finding")
@NamedQuery(
        name = PiiFindingEntity.OF_UPLOAD,
        query = "SELECT f FROM PiiFindingEntity f WHERE f.uploadId = :upload AND f.organisation = :organisation")
@NamedNativeQuery(
        name = PiiFindingEntity.KEEP,
        query = "INSERT INTO pii_finding (id, organisation_id, upload_id, column_number, heading, kind, confidence,"
                + " matches, filled, records, samples, status, created_at)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'open', ?12)"
                + " ON DUPLICATE KEY UPDATE confidence = VALUES(confidence), matches = VALUES(matches),"
                + " samples = VALUES(samples)")
class PiiFindingEntity {

    static final String OF_UPLOAD = "PiiFinding.ofUpload";
    static final String KEEP = "PiiFinding.keep";

    private static final String SAMPLES = "samples";

    @Id
    private String id;

    @Column(name = "organisation_id")
    private String organisation;

    @Column(name = "upload_id")
    private String uploadId;

    @Column(name = "column_number")
    private int columnNumber;

    private String heading;

    private String kind;

    private int confidence;

    private int matches;

    private int filled;

    private int records;

    private String samples;

    private String status;

    @Column(name = "created_at")
    private String createdAt;

    @Column(name = "resolved_at")
    private String resolvedAt;

    /** For JPA. */
    PiiFindingEntity() {}

    static String write(List<String> samples) {
        return JsonText.write(Map.of(SAMPLES, samples));
    }

    boolean belongsTo(OrganisationId owner) {
        return organisation.equals(owner.value());
    }

    void close(PiiStatus how, Instant at) {
        this.status = how.wireName();
        this.resolvedAt = UtcTime.write(at);
    }

    PiiFinding toDomain() {
        return new PiiFinding(
                new PiiFindingId(UUID.fromString(id)),
                new OrganisationId(organisation),
                new UploadId(UUID.fromString(uploadId)),
                column(),
                PiiStatus.named(status).orElseThrow(),
                UtcTime.read(createdAt),
                Optional.ofNullable(resolvedAt).map(UtcTime::read));
    }

    private PiiColumn column() {
        List<?> shown = (List<?>) JsonText.read(samples).get(SAMPLES);
        return new PiiColumn(
                columnNumber,
                heading,
                PiiKind.named(kind).orElseThrow(),
                confidence,
                matches,
                filled,
                records,
                shown.stream().map(String.class::cast).toList());
    }
}
