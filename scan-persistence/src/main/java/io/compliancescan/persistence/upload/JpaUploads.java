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
        entities.persist(new UploadEntity(upload));
        // The pieces go past the persistence context and must find their upload.
        entities.flush();
        try {
            long stored = store(upload, bytes);
            if (stored != upload.size()) {
                throw new IllegalArgumentException(
                        "upload " + upload.id() + " has " + stored + " bytes, not " + upload.size());
            }
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
    public InputStream open(UploadId id) {
        UploadEntity upload = entities.find(UploadEntity.class, id.toString());
        if (upload == null) {
            throw new IllegalArgumentException("there is no upload " + id);
        }
        return new ChunkedInput(entities, id, Chunk.count(upload.size()));
    }

    private long store(Upload upload, InputStream bytes) throws IOException {
        long stored = 0;
        byte[] piece = bytes.readNBytes(Chunk.SIZE);
        for (int number = 0; piece.length > 0; number++) {
            entities.createNamedQuery(ChunkEntity.INSERT)
                    .setParameter(1, upload.id().toString())
                    .setParameter(2, number)
                    .setParameter(3, upload.organisation().value())
                    .setParameter(4, Chunk.compress(piece))
                    .executeUpdate();
            stored += piece.length;
            piece = bytes.readNBytes(Chunk.SIZE);
        }
        return stored;
    }
}
