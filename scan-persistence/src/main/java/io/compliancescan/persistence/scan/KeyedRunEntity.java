package io.compliancescan.persistence.scan;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.scan.KeyedRun;
import io.compliancescan.scan.RunKey;
import io.compliancescan.scan.ScanId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A scan that was asked for under a key. Written once, by {@link SqlKeyedRuns}. */
@Entity
@Table(name = "keyed_run")
@IdClass(KeyedRunEntity.Key.class)
@NamedQuery(
        name = KeyedRunEntity.ONE,
        query = "SELECT r FROM KeyedRunEntity r WHERE r.organisation = :organisation AND r.key = :key")
@NamedQuery(name = KeyedRunEntity.EXPIRED, query = "SELECT r FROM KeyedRunEntity r WHERE r.expiresAt <= :now")
class KeyedRunEntity {

    static final String ONE = "KeyedRun.one";
    static final String EXPIRED = "KeyedRun.expired";

    @Id
    @Column(name = "organisation_id")
    private String organisation;

    @Id
    @Column(name = "run_key")
    private String key;

    @Column(name = "request_sha256")
    private String requestSha256;

    @Column(name = "scan_id")
    private String scanId;

    @Column(name = "expires_at")
    private String expiresAt;

    /** For JPA. */
    KeyedRunEntity() {}

    KeyedRun toDomain() {
        return new KeyedRun(
                new RunKey(new OrganisationId(organisation), key),
                requestSha256,
                new ScanId(UUID.fromString(scanId)),
                UtcTime.read(expiresAt));
    }

    /** Names one of them. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String organisation;
        private String key;

        /** For JPA. */
        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && organisation.equals(that.organisation) && key.equals(that.key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(organisation, key);
        }
    }
}
