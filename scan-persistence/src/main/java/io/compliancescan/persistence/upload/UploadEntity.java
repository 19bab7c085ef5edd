package io.compliancescan.persistence.upload;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.upload.Original;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.UploadId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "upload")
@NamedQuery(
        name = UploadEntity.FILE_NAME,
        query = "SELECT u.fileName FROM UploadEntity u WHERE u.id = :id AND u.organisation = :organisation")
class UploadEntity {

    static final String FILE_NAME = "Upload.fileName";

    @Id
    private String id;

    @Column(name = "organisation_id")
    private String organisation;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    private long size;

    @Column(name = "original_sha256")
    private String originalSha256;

    @Column(name = "original_size")
    private Long originalSize;

    private String profile;

    @Column(name = "content_id")
    private String content;

    @Column(name = "created_at")
    private String createdAt;

    /** For JPA. */
    UploadEntity() {}

    /** @param content the id of the content that its bytes are */
    UploadEntity(Upload upload, String content) {
        this.id = upload.id().toString();
        this.organisation = upload.organisation().value();
        this.fileName = upload.fileName();
        this.sha256 = upload.sha256();
        this.size = upload.size();
        this.originalSha256 = upload.original().map(Original::sha256).orElse(null);
        this.originalSize = upload.original().map(Original::size).orElse(null);
        this.profile = ProfileJson.write(upload.profile());
        this.content = content;
        this.createdAt = UtcTime.write(upload.createdAt());
    }

    boolean belongsTo(OrganisationId owner) {
        return organisation.equals(owner.value());
    }

    long size() {
        return size;
    }

    /** The id of the content that its bytes are. */
    String content() {
        return content;
    }

    Upload toDomain() {
        return new Upload(
                new UploadId(UUID.fromString(id)),
                new OrganisationId(organisation),
                fileName,
                sha256,
                size,
                Optional.ofNullable(originalSha256).map(known -> new Original(known, originalSize)),
                ProfileJson.read(profile),
                UtcTime.read(createdAt));
    }
}
