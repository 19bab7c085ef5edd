package io.compliancescan.persistence.scan;

import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.JsonText;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;

/** The columns of a scan that never change. */
@Embeddable
class InputColumns {

    @Column(name = "organisation_id")
    private String organisation;

    @Column(name = "policy_id")
    private String policyId;

    @Column(name = "policy_version")
    private int policyVersion;

    @Column(name = "upload_id")
    private String uploadId;

    @Column(name = "upload_sha256")
    private String uploadSha256;

    @Column(name = "mapping_id")
    private String mappingId;

    @Column(name = "mapping_config")
    private String headings;

    @Column(name = "temporal_scale")
    private String scale;

    @Column(name = "record_count")
    private int records;

    @Column(name = "engine_version")
    private String engineVersion;

    @Column(name = "audit_id")
    private String auditId;

    @Column(name = "audit_name")
    private String auditName;

    @Column(name = "baseline_scan_id")
    private String baselineId;

    @Column(name = "allow_partial")
    private boolean allowPartial;

    /** For JPA. */
    InputColumns() {}

    InputColumns(ScanInputs inputs) {
        this.organisation = inputs.organisation().value();
        this.policyId = inputs.policy().toString();
        this.policyVersion = inputs.policyVersion();
        this.uploadId = inputs.upload().toString();
        this.uploadSha256 = inputs.uploadSha256();
        this.mappingId = inputs.mapping().toString();
        this.headings = JsonText.write(inputs.columns().document());
        this.scale = inputs.scale().wireName();
        this.records = inputs.records();
        this.engineVersion = inputs.engineVersion();
        this.auditId = inputs.options().auditId().orElse(null);
        this.auditName = inputs.options().auditName().orElse(null);
        this.baselineId = inputs.options().baseline().map(ScanId::toString).orElse(null);
        this.allowPartial = inputs.options().allowPartial();
    }

    String organisation() {
        return organisation;
    }

    ScanInputs toDomain() {
        return new ScanInputs(
                new OrganisationId(organisation),
                new PolicyId(UUID.fromString(policyId)),
                policyVersion,
                new UploadId(UUID.fromString(uploadId)),
                uploadSha256,
                new MappingId(UUID.fromString(mappingId)),
                ColumnMapping.of(JsonText.read(headings)),
                TemporalScale.named(scale).orElseThrow(),
                records,
                engineVersion,
                options());
    }

    private ScanInputs.Options options() {
        return new ScanInputs.Options(
                Optional.ofNullable(auditId),
                Optional.ofNullable(auditName),
                Optional.ofNullable(baselineId).map(UUID::fromString).map(ScanId::new),
                allowPartial);
    }
}
