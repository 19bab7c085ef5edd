package io.compliancescan.persistence.scan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** Which execution of the batch job works on a scan. Only queries deal with it. */
@Entity
@Table(name = "scan_job")
@NamedQuery(name = ScanJobEntity.EXECUTION, query = "SELECT j.execution FROM ScanJobEntity j WHERE j.scanId = :scan")
@NamedNativeQuery(name = ScanJobEntity.REMEMBER, query = """
                INSERT INTO scan_job (scan_id, organisation_id, execution_id)
                SELECT id, organisation_id, ?1 FROM scan WHERE id = ?2
                ON DUPLICATE KEY UPDATE execution_id = VALUE(execution_id)""")
class ScanJobEntity {

    static final String EXECUTION = "ScanJob.execution";
    static final String REMEMBER = "ScanJob.remember";

    @Id
    @Column(name = "scan_id")
    private String scanId;

    @Column(name = "organisation_id")
    private String organisation;

    @Column(name = "execution_id")
    private long execution;

    /** For JPA. */
    ScanJobEntity() {}
}
