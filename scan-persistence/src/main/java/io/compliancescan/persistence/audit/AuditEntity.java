package io.compliancescan.persistence.audit;

import io.compliancescan.audit.Audit;
import io.compliancescan.audit.AuditId;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.upload.UploadId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "audit")
@NamedQuery(
        name = AuditEntity.ONE,
        query = "SELECT a FROM AuditEntity a WHERE a.id = :id AND a.organisation = :organisation")
@NamedQuery(name = AuditEntity.PAGE, query = """
                SELECT a FROM AuditEntity a WHERE a.organisation = :organisation
                ORDER BY a.updatedAt DESC, a.id DESC""")
@NamedQuery(name = AuditEntity.COUNT, query = "SELECT COUNT(a) FROM AuditEntity a WHERE a.organisation = :organisation")
@NamedQuery(name = AuditEntity.SCANNED, query = """
                UPDATE AuditEntity a
                SET a.policyId = :policy, a.uploadId = :upload, a.mappingId = :mapping, a.updatedAt = :now
                WHERE a.id = :id AND a.organisation = :organisation""")
@NamedNativeQuery(name = AuditEntity.LINK, query = "UPDATE scan SET known_audit_id = ?1 WHERE id = ?2")
class AuditEntity {

    static final String ONE = "Audit.one";
    static final String PAGE = "Audit.page";
    static final String COUNT = "Audit.count";
    static final String SCANNED = "Audit.scanned";
    static final String LINK = "Audit.link";

    @Id
    private String id;

    @Column(name = "organisation_id")
    private String organisation;

    private String name;

    @Column(name = "policy_id")
    private String policyId;

    @Column(name = "upload_id")
    private String uploadId;

    @Column(name = "mapping_id")
    private String mappingId;

    @Column(name = "created_at")
    private String createdAt;

    @Column(name = "updated_at")
    private String updatedAt;

    /** For JPA. */
    AuditEntity() {}

    AuditEntity(Audit audit) {
        this.id = audit.id().toString();
        this.organisation = audit.organisation().value();
        this.createdAt = UtcTime.write(audit.createdAt());
        update(audit);
    }

    /** Takes over what can change. */
    final void update(Audit audit) {
        this.name = audit.name();
        this.policyId = audit.policy().toString();
        this.uploadId = audit.upload().map(UploadId::toString).orElse(null);
        this.mappingId = audit.mapping().map(MappingId::toString).orElse(null);
        this.updatedAt = UtcTime.write(audit.updatedAt());
    }

    Audit toDomain() {
        return new Audit(
                new AuditId(UUID.fromString(id)),
                new OrganisationId(organisation),
                name,
                new PolicyId(UUID.fromString(policyId)),
                Optional.ofNullable(uploadId).map(UUID::fromString).map(UploadId::new),
                Optional.ofNullable(mappingId).map(UUID::fromString).map(MappingId::new),
                UtcTime.read(createdAt),
                UtcTime.read(updatedAt));
    }
}
