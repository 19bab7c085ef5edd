package io.compliancescan.persistence.mapping;

import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.JsonTexts;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

@Entity
@Table(name = "column_mapping")
class MappingEntity {

    @Id
    private String id;

    @Column(name = "organisation_id")
    private String organisation;

    @Column(name = "upload_id")
    private String uploadId;

    @Convert(converter = JsonTexts.class)
    private Map<String, String> headings;

    @Column(name = "temporal_scale")
    private String scale;

    @Column(name = "time_zone")
    private String zone;

    @Convert(converter = JsonTexts.class)
    private Map<String, String> answers;

    @Column(name = "created_at")
    @Convert(converter = UtcTime.class)
    private Instant createdAt;

    /** For JPA. */
    MappingEntity() {}

    MappingEntity(Mapping mapping) {
        this.id = mapping.id().toString();
        this.organisation = mapping.organisation().value();
        this.uploadId = mapping.upload().toString();
        this.headings = mapping.columns().headings();
        this.scale = mapping.scale().wireName();
        this.zone = mapping.zone().getId();
        this.answers = mapping.answers();
        this.createdAt = mapping.createdAt();
    }

    boolean belongsTo(OrganisationId owner) {
        return organisation.equals(owner.value());
    }

    Mapping toDomain() {
        return new Mapping(
                new MappingId(UUID.fromString(id)),
                new OrganisationId(organisation),
                new UploadId(UUID.fromString(uploadId)),
                new ColumnMapping(headings),
                TemporalScale.named(scale).orElseThrow(),
                ZoneId.of(zone),
                answers,
                createdAt);
    }
}
