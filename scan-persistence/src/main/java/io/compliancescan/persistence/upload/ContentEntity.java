package io.compliancescan.persistence.upload;

import io.compliancescan.upload.Upload;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * The bytes of one or more uploads of an organisation. It has its hash once all of its pieces are there; of one hash, an
 * organisation has one content.
 */
@Entity
@Table(name = "upload_content")
@NamedQuery(
        name = ContentEntity.FIND,
        query = "SELECT c.id FROM ContentEntity c WHERE c.organisation = :organisation AND c.sha256 = :sha256")
@NamedNativeQuery(name = ContentEntity.HOLD, query = "SELECT size FROM upload_content WHERE id = ?1 LOCK IN SHARE MODE")
@NamedNativeQuery(name = ContentEntity.LOCK, query = "SELECT size FROM upload_content WHERE id = ?1 FOR UPDATE")
@NamedNativeQuery(name = ContentEntity.CLAIM, query = "UPDATE IGNORE upload_content SET sha256 = ?2 WHERE id = ?1")
@NamedNativeQuery(
        name = ContentEntity.CLAIMED_BY,
        query = "SELECT id FROM upload_content WHERE organisation_id = ?1 AND sha256 = ?2 LOCK IN SHARE MODE")
@NamedNativeQuery(
        name = ContentEntity.REMOVE_UNUSED,
        query = "DELETE FROM upload_content WHERE id = ?1"
                + " AND NOT EXISTS (SELECT 1 FROM upload WHERE upload.content_id = upload_content.id)")
class ContentEntity {

    /** The id of the content with a hash. */
    static final String FIND = "Content.find";

    /** Keeps a content from being removed before the end of the transaction. Gives nothing when it is gone. */
    static final String HOLD = "Content.hold";

    /** The same, and keeps others from holding it. */
    static final String LOCK = "Content.lock";

    /** Gives a content its hash, unless another has it. Waits for whoever is about to commit one with the same hash. */
    static final String CLAIM = "Content.claim";

    /** The content that has a hash now, not as the transaction saw it first. */
    static final String CLAIMED_BY = "Content.claimedBy";

    /** Removes a content that no upload refers to, and with it its pieces. */
    static final String REMOVE_UNUSED = "Content.removeUnused";

    @Id
    private String id;

    @Column(name = "organisation_id")
    private String organisation;

    private String sha256;

    private long size;

    /** For JPA. */
    ContentEntity() {}

    /** The bytes of an upload, before they have their hash. */
    ContentEntity(Upload upload) {
        this.id = upload.id().toString();
        this.organisation = upload.organisation().value();
        this.size = upload.size();
    }

    String id() {
        return id;
    }

    boolean hasHash() {
        return sha256 != null;
    }
}
