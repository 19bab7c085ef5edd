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
 * One piece of a content. Only queries deal with it: as a managed entity, every piece of a large file would stay
 * in memory until the end of the transaction.
 */
@Entity
@Table(name = "upload_chunk")
@IdClass(ChunkEntity.Key.class)
@NamedQuery(
        name = ChunkEntity.CONTENT,
        query = "SELECT c.content FROM ChunkEntity c WHERE c.contentId = :content AND c.number = :number")
@NamedNativeQuery(
        name = ChunkEntity.WRITE,
        query = "INSERT INTO upload_chunk (content_id, number, organisation_id, content) VALUES (?1, ?2, ?3, ?4)"
                + " ON DUPLICATE KEY UPDATE content = VALUES(content)")
class ChunkEntity {

    static final String CONTENT = "Chunk.content";
    static final String WRITE = "Chunk.write";

    @Id
    @Column(name = "content_id")
    private String contentId;

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

        private String contentId;
        private int number;

        /** For JPA. */
        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && contentId.equals(that.contentId) && number == that.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(contentId, number);
        }
    }
}
