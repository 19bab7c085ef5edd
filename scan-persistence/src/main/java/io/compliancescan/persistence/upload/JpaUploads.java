package io.compliancescan.persistence.upload;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.UploadId;
import io.compliancescan.upload.Uploads;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

@Dependent
class JpaUploads implements Uploads {

    private final EntityManager entities;

    @Inject
    JpaUploads(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void add(Upload upload, InputStream bytes) {
        try {
            entities.persist(new UploadEntity(upload, new FileContents(entities).keep(upload, bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("The bytes of upload " + upload.id() + " could not be read.", e);
        }
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<Upload> find(OrganisationId organisation, UploadId id) {
        return Optional.ofNullable(entities.find(UploadEntity.class, id.toString()))
                .filter(found -> found.belongsTo(organisation))
                .map(UploadEntity::toDomain);
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<String> fileName(OrganisationId organisation, UploadId id) {
        return entities.createNamedQuery(UploadEntity.FILE_NAME, String.class)
                .setParameter("id", id.toString())
                .setParameter("organisation", organisation.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public InputStream open(UploadId id) {
        UploadEntity upload = entities.find(UploadEntity.class, id.toString());
        if (upload == null) {
            throw new IllegalArgumentException("there is no upload " + id);
        }
        return new ChunkedInput(entities, id, upload.content(), Chunk.count(upload.size()));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void remove(UploadId id) {
        Optional.ofNullable(entities.find(UploadEntity.class, id.toString()))
                .ifPresent(upload -> new FileContents(entities).release(upload.content(), () -> {
                    entities.remove(upload);
                    entities.flush();
                }));
    }
}
