package io.compliancescan.persistence.policy;

import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.policy.Policy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** What all versions of a policy share. */
@Entity
@Table(name = "policy")
@NamedQuery(
        name = PolicyEntity.ONE,
        query = "SELECT p FROM PolicyEntity p WHERE p.id = :policy AND p.organisation = :organisation")
class PolicyEntity {

    static final String ONE = "Policy.one";

    @Id
    private String id;

    @Column(name = "organisation_id")
    private String organisation;

    @Column(name = "created_at")
    private String createdAt;

    /** For JPA. */
    PolicyEntity() {}

    PolicyEntity(Policy policy) {
        this.id = policy.id().toString();
        this.organisation = policy.organisation().value();
        this.createdAt = UtcTime.write(policy.createdAt());
    }

    Instant createdAt() {
        return UtcTime.read(createdAt);
    }

    /** @throws IllegalArgumentException when the policy is another organisation's */
    void requireOwner(String owner) {
        if (!organisation.equals(owner)) {
            throw new IllegalArgumentException("policy " + id + " belongs to another organisation");
        }
    }
}
