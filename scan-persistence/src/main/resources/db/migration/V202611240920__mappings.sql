-- What a person confirmed about the columns of an upload. Never changed.
CREATE TABLE column_mapping (
    id              UUID        NOT NULL,
    organisation_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    upload_id       UUID        NOT NULL,
    headings        JSON        NOT NULL COMMENT 'heading by standard field, in the order given',
    temporal_scale  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (temporal_scale IN ('hourly', 'daily', 'weekly', 'monthly')),
    time_zone       VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answers         JSON        NOT NULL COMMENT 'answer by question id',
    created_at      DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT column_mapping_upload FOREIGN KEY (upload_id) REFERENCES upload (id)
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
