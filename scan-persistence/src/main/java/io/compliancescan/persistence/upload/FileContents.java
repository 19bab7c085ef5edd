package io.compliancescan.persistence.upload;

import io.compliancescan.upload.Upload;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The bytes of uploads: the same bytes are kept once for each organisation. Everything happens in the caller's transaction. */
final class FileContents {

    private final EntityManager entities;

    FileContents(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Keeps the bytes of an upload, or finds that they are kept already; pieces of them that are lost or damaged are
     * written again.
     *
     * @param bytes read to their end
     * @return the id of the content that they are
     * @throws IllegalArgumentException when they are not the bytes of which the upload tells
     */
    String keep(Upload upload, InputStream bytes) throws IOException {
        Optional<String> known = find(upload).filter(this::hold);
        if (known.isPresent()) {
            Pieces.of(upload, bytes).forEach((number, piece) -> mend(known.get(), upload, number, piece));
            return known.get();
        }
        return claim(upload, write(upload, bytes));
    }

    /** Removes the content if this makes it one that no upload refers to. */
    void release(String content, Runnable removeUpload) {
        entities.createNamedQuery(ContentEntity.LOCK).setParameter(1, content).getResultList();
        removeUpload.run();
        entities.createNamedQuery(ContentEntity.REMOVE_UNUSED)
                .setParameter(1, content)
                .executeUpdate();
    }

    private Optional<String> find(Upload upload) {
        return entities.createNamedQuery(ContentEntity.FIND, String.class)
                .setParameter("organisation", upload.organisation().value())
                .setParameter("sha256", upload.sha256())
                .getResultStream()
                .findFirst();
    }

    private boolean hold(String content) {
        return !entities.createNamedQuery(ContentEntity.HOLD)
                .setParameter(1, content)
                .getResultList()
                .isEmpty();
    }

    private ContentEntity write(Upload upload, InputStream bytes) throws IOException {
        ContentEntity content = new ContentEntity(upload);
        entities.persist(content);
        // The pieces go past the persistence context and must find their content.
        entities.flush();
        Pieces.of(upload, bytes).forEach((number, piece) -> write(content.id(), upload, number, piece));
        return content;
    }

    /** Whoever wrote the same bytes at the same time and was the first to finish has the hash; the other's are dropped. */
    private String claim(Upload upload, ContentEntity written) {
        entities.createNamedQuery(ContentEntity.CLAIM)
                .setParameter(1, written.id())
                .setParameter(2, upload.sha256())
                .executeUpdate();
        entities.refresh(written);
        if (written.hasHash()) {
            return written.id();
        }
        String first = entities.createNamedQuery(ContentEntity.CLAIMED_BY)
                .setParameter(1, upload.organisation().value())
                .setParameter(2, upload.sha256())
                .getSingleResult()
                .toString();
        // Carried out behind the insertion of the upload: the locks of a removal are in the way of others'
        // insertions, so that two who still have to insert after it would wait for each other.
        entities.remove(written);
        return first;
    }

    private void mend(String content, Upload upload, int number, byte[] piece) throws IOException {
        boolean whole = entities.createNamedQuery(ChunkEntity.CONTENT, byte[].class)
                .setParameter("content", content)
                .setParameter("number", number)
                .getResultStream()
                .anyMatch(stored -> Chunk.holds(stored, piece));
        if (!whole) {
            write(content, upload, number, piece);
        }
    }

    private void write(String content, Upload upload, int number, byte[] piece) throws IOException {
        entities.createNamedQuery(ChunkEntity.WRITE)
                .setParameter(1, content)
                .setParameter(2, number)
                .setParameter(3, upload.organisation().value())
                .setParameter(4, Chunk.compress(piece))
                .executeUpdate();
    }
}
