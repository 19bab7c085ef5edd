-- Which scans were asked for under an Idempotency-Key.
-- scan_id is no foreign key: a request that is sent again after its scan was removed must not run another.
CREATE TABLE keyed_run (
    organisation_id VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    run_key         VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    request_sha256  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scan_id         UUID         NOT NULL,
    expires_at      DATETIME(3)  NOT NULL,
    PRIMARY KEY (organisation_id, run_key),
    KEY keyed_run_by_expiry (expires_at)
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
