CREATE TABLE upload (
    id              UUID        NOT NULL,
    organisation_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_name       TEXT        NOT NULL,
    sha256          CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size            BIGINT      NOT NULL CHECK (size >= 0),
    profile         JSON        NOT NULL,
    created_at      DATETIME(3) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The bytes, cut into pieces of one MiB, each compressed by gzip on its own: no piece comes near max_allowed_packet,
-- and the contents in the order of their numbers are one valid gzip file.
CREATE TABLE upload_chunk (
    upload_id       UUID        NOT NULL,
    number          INT         NOT NULL CHECK (number >= 0),
    organisation_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content         MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (upload_id, number),
    CONSTRAINT upload_chunk_upload FOREIGN KEY (upload_id) REFERENCES upload (id) ON DELETE CASCADE
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
