-- The newest confirmed mapping of files with the same headings, for the next file of the same feed.
CREATE TABLE remembered_mapping (
    organisation_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fingerprint     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the headings',
    headings        JSON        NOT NULL COMMENT 'of the file, in its order',
    mapping_id      UUID        NOT NULL,
    confirmed_at    DATETIME(3) NOT NULL,
    PRIMARY KEY (organisation_id, fingerprint),
    KEY remembered_mapping_by_age (organisation_id, confirmed_at),
    CONSTRAINT remembered_mapping_itself FOREIGN KEY (mapping_id) REFERENCES column_mapping (id) ON DELETE CASCADE
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
