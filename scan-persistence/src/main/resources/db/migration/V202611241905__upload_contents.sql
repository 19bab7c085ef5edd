-- The bytes of uploads, once for each organisation, however often they are uploaded. A content gets its hash when all of
-- its pieces are there, in the transaction that writes them, so that nobody waits for it while they are written.
CREATE TABLE upload_content (
    id              UUID        NOT NULL,
    organisation_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sha256          CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    size            BIGINT      NOT NULL CHECK (size >= 0),
    PRIMARY KEY (id),
    CONSTRAINT upload_content_once UNIQUE (organisation_id, sha256)
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Of uploads of the same bytes, the first of those that have the most pieces keeps them for all.
INSERT INTO upload_content (id, organisation_id, sha256, size)
SELECT id, organisation_id, sha256, size
  FROM (SELECT upload.id, upload.organisation_id, upload.sha256, upload.size,
               ROW_NUMBER() OVER (
                   PARTITION BY upload.organisation_id, upload.sha256
                   ORDER BY (SELECT count(*) FROM upload_chunk WHERE upload_chunk.upload_id = upload.id) DESC,
                            upload.created_at, upload.id) AS place
          FROM upload) AS ranked
 WHERE place = 1;

ALTER TABLE upload ADD COLUMN content_id UUID NULL;

UPDATE upload
  JOIN upload_content
    ON upload_content.organisation_id = upload.organisation_id AND upload_content.sha256 = upload.sha256
   SET upload.content_id = upload_content.id;

ALTER TABLE upload
    MODIFY COLUMN content_id UUID NOT NULL,
    ADD CONSTRAINT upload_bytes FOREIGN KEY (content_id) REFERENCES upload_content (id);

ALTER TABLE upload_chunk DROP FOREIGN KEY upload_chunk_upload;

DELETE FROM upload_chunk WHERE upload_id NOT IN (SELECT id FROM upload_content);

ALTER TABLE upload_chunk
    CHANGE COLUMN upload_id content_id UUID NOT NULL,
    ADD CONSTRAINT upload_chunk_content FOREIGN KEY (content_id) REFERENCES upload_content (id) ON DELETE CASCADE;
