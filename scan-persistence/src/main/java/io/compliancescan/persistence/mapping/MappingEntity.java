package io.compliancescan.persistence.mapping;

import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.JsonText;
import io.compliancescan.persistence.column.JsonTexts;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
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

    private String headings;

    @Column(name = "temporal_scale")
    private String scale;

    @Column(name = "time_zone")
    private String zone;

    private String answers;

    @Column(name = "created_at")
    private String createdAt;

    /** For JPA. */
    MappingEntity() {}

    MappingEntity(Mapping mapping) {
        this.id = mapping.id().toString();
        this.organisation = mapping.organisation().value();
        this.uploadId = mapping.upload().toString();
        this.headings = JsonText.write(mapping.columns().document());
        this.scale = mapping.scale().wireName();
        this.zone = mapping.zone().getId();
        this.answers = JsonTexts.write(mapping.answers());
        this.createdAt = UtcTime.write(mapping.createdAt());
    }

    boolean belongsTo(OrganisationId owner) {
        return organisation.equals(owner.value());
    }

    Mapping toDomain() {
        return new Mapping(
                new MappingId(UUID.fromString(id)),
                new OrganisationId(organisation),
                new UploadId(UUID.fromString(uploadId)),
                ColumnMapping.of(JsonText.read(headings)),
                TemporalScale.named(scale).orElseThrow(),
                ZoneId.of(zone),
                JsonTexts.read(answers),
                UtcTime.read(createdAt));
    }
}
