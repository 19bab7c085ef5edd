-- Text compares by its exact characters, trailing blanks included: hence the NOPAD collation everywhere.
-- Times are UTC.

CREATE TABLE policy (
    id              UUID        NOT NULL,
    organisation_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at      DATETIME(3) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Versions are added and never changed, so that a scan can be explained years later.
CREATE TABLE policy_version (
    policy_id       UUID        NOT NULL,
    version         INT         NOT NULL CHECK (version >= 1),
    organisation_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document        JSON        NOT NULL,
    created_at      DATETIME(3) NOT NULL,
    PRIMARY KEY (policy_id, version),
    CONSTRAINT policy_version_policy FOREIGN KEY (policy_id) REFERENCES policy (id)
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
