-- Personal data in uploads: one row for each kind in each column, however often the upload is looked through. No value is
-- stored but masked.
CREATE TABLE pii_finding (
    id              UUID        NOT NULL,
    organisation_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    upload_id       UUID        NOT NULL,
    column_number   INT         NOT NULL COMMENT 'place of the column in the file, from 0' CHECK (column_number >= 0),
    heading         MEDIUMTEXT  NOT NULL,
    kind            VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    confidence      INT         NOT NULL CHECK (confidence BETWEEN 1 AND 100),
    matches         INT         NOT NULL CHECK (matches >= 1),
    filled          INT         NOT NULL COMMENT 'cells that are not blank',
    records         INT         NOT NULL,
    samples         JSON        NOT NULL COMMENT 'at most three, masked',
    status          VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (status IN ('open', 'resolved', 'ignored')),
    created_at      DATETIME(3) NOT NULL,
    resolved_at     DATETIME(3) NULL,
    PRIMARY KEY (id),
    CONSTRAINT pii_finding_counts CHECK (matches <= filled AND filled <= records),
    CONSTRAINT pii_finding_open_or_not CHECK ((status = 'open') = (resolved_at IS NULL)),
    CONSTRAINT pii_finding_column UNIQUE (upload_id, column_number, kind),
    CONSTRAINT pii_finding_upload FOREIGN KEY (upload_id) REFERENCES upload (id) ON DELETE CASCADE
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
