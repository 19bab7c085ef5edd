package io.compliancescan.persistence.pii;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.pii.PiiColumn;
import io.compliancescan.pii.PiiFinding;
import io.compliancescan.pii.PiiFindingId;
import io.compliancescan.pii.PiiFindings;
import io.compliancescan.pii.PiiStatus;
import io.compliancescan.upload.UploadId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaPiiFindings implements PiiFindings {

    private static final Comparator<PiiFinding> WORST_FIRST = Comparator.comparing(
                    (PiiFinding finding) -> finding.column().kind().severity())
            .thenComparing(finding -> finding.column().place())
            .thenComparing(finding -> finding.column().kind());

    private final EntityManager entities;

    @Inject
    JpaPiiFindings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void keep(List<PiiFinding> open) {
        open.forEach(this::keep);
    }

    private void keep(PiiFinding finding) {
        PiiColumn column = finding.column();
        entities.createNamedQuery(PiiFindingEntity.KEEP)
                .setParameter(1, finding.id().toString())
                .setParameter(2, finding.organisation().value())
                .setParameter(3, finding.upload().toString())
                .setParameter(4, column.place())
                .setParameter(5, column.heading())
                .setParameter(6, column.kind().wireName())
                .setParameter(7, column.confidence())
                .setParameter(8, column.matches())
                .setParameter(9, column.filled())
                .setParameter(10, column.records())
                .setParameter(11, PiiFindingEntity.write(column.samples()))
                .setParameter(12, UtcTime.write(finding.createdAt()))
                .executeUpdate();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public List<PiiFinding> of(OrganisationId organisation, UploadId upload) {
        return entities.createNamedQuery(PiiFindingEntity.OF_UPLOAD, PiiFindingEntity.class)
                .setParameter("upload", upload.toString())
                .setParameter("organisation", organisation.value())
                .getResultStream()
                .map(PiiFindingEntity::toDomain)
                .sorted(WORST_FIRST)
                .toList();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<PiiFinding> find(OrganisationId organisation, PiiFindingId id) {
        return Optional.ofNullable(entities.find(PiiFindingEntity.class, id.toString()))
                .filter(found -> found.belongsTo(organisation))
                .map(PiiFindingEntity::toDomain);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void close(PiiFindingId id, PiiStatus status, Instant at) {
        entities.find(PiiFindingEntity.class, id.toString()).close(status, at);
    }
}
