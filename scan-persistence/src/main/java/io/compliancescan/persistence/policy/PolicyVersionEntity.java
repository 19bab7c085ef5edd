package io.compliancescan.persistence.policy;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.JsonText;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.policy.Policy;
import io.compliancescan.policy.PolicyDocument;
import io.compliancescan.policy.PolicyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One version of a policy. Written once. */
@Entity
@Table(name = "policy_version")
@IdClass(PolicyVersionEntity.Key.class)
@NamedQuery(name = PolicyVersionEntity.NEWEST, query = """
                SELECT v FROM PolicyVersionEntity v JOIN FETCH v.policy
                WHERE v.policyId = :policy AND v.organisation = :organisation
                ORDER BY v.version DESC""")
@NamedQuery(name = PolicyVersionEntity.EXACT, query = """
                SELECT v FROM PolicyVersionEntity v JOIN FETCH v.policy
                WHERE v.policyId = :policy AND v.organisation = :organisation AND v.version = :version""")
class PolicyVersionEntity {

    static final String NEWEST = "PolicyVersion.newest";
    static final String EXACT = "PolicyVersion.exact";

    @Id
    @Column(name = "policy_id")
    private String policyId;

    @Id
    private int version;

    @ManyToOne
    @JoinColumn(name = "policy_id", insertable = false, updatable = false)
    private PolicyEntity policy;

    @Column(name = "organisation_id")
    private String organisation;

    private String document;

    @Column(name = "created_at")
    private String createdAt;

    /** For JPA. */
    PolicyVersionEntity() {}

    PolicyVersionEntity(Policy version, PolicyEntity policy) {
        this.policyId = version.id().toString();
        this.version = version.version();
        this.policy = policy;
        this.organisation = version.organisation().value();
        this.document = JsonText.write(PolicyDocument.write(version.content()));
        this.createdAt = UtcTime.write(version.updatedAt());
    }

    Policy toDomain() {
        return new Policy(
                new PolicyId(UUID.fromString(policyId)),
                new OrganisationId(organisation),
                version,
                PolicyDocument.read(JsonText.read(document)),
                policy.createdAt(),
                UtcTime.read(createdAt));
    }

    /** Names a version. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String policyId;
        private int version;

        /** For JPA. */
        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && policyId.equals(that.policyId) && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(policyId, version);
        }
    }
}
