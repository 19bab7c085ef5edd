package io.compliancescan.persistence.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * One piece of an upload's bytes. Only queries deal with it: as a managed entity, every piece of a large file would stay
 * in memory until the end of the transaction.
 */
@Entity
@Table(name = "upload_chunk")
@IdClass(ChunkEntity.Key.class)
@NamedQuery(
        name = ChunkEntity.CONTENT,
        query = "SELECT c.content FROM ChunkEntity c WHERE c.uploadId = :upload AND c.number = :number")
@NamedNativeQuery(
        name = ChunkEntity.INSERT,
        query = "INSERT INTO upload_chunk (upload_id, number, organisation_id, content) VALUES (?1, ?2, ?3, ?4)")
class ChunkEntity {

    static final String CONTENT = "Chunk.content";
    static final String INSERT = "Chunk.insert";

    @Id
    @Column(name = "upload_id")
    private String uploadId;

    @Id
    private int number;

    @Column(name = "organisation_id")
    private String organisation;

    private byte[] content;

    /** For JPA. */
    ChunkEntity() {}

    /** Names a piece. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String uploadId;
        private int number;

        /** For JPA. */
        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && uploadId.equals(that.uploadId) && number == that.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(uploadId, number);
        }
    }
}
