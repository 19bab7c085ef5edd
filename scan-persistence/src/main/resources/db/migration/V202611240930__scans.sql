-- The inputs are pinned when the scan is asked for; progress, state and result are what changes.
-- baseline_scan_id and previous_scan_id are no foreign keys: a delta stays true after the scan it was taken against
-- is gone.
CREATE TABLE scan (
    id               UUID        NOT NULL,
    organisation_id  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at       DATETIME(3) NOT NULL,

    policy_id        UUID        NOT NULL,
    policy_version   INT         NOT NULL,
    upload_id        UUID        NOT NULL,
    upload_sha256    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mapping_id       UUID        NOT NULL,
    mapping_config   JSON        NOT NULL COMMENT 'heading by standard field, in the order given',
    temporal_scale   VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (temporal_scale IN ('hourly', 'daily', 'weekly', 'monthly')),
    record_count     INT         NOT NULL CHECK (record_count >= 0),
    engine_version   VARCHAR(64) NOT NULL,
    audit_id         TEXT        NULL,
    audit_name       TEXT        NULL,
    baseline_scan_id UUID        NULL,
    allow_partial    BOOLEAN     NOT NULL,

    state            VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (state IN ('pending', 'running', 'completed', 'failed')),
    rules_processed  INT         NOT NULL,
    rules_total      INT         NOT NULL,
    ended_at         DATETIME(3) NULL,
    failure_reason   TEXT        NULL,

    violation_count  BIGINT        NULL CHECK (violation_count >= 0),
    score            DECIMAL(5, 2) NULL CHECK (score BETWEEN 0 AND 100),
    digest           CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    previous_scan_id UUID          NULL,
    delta_added      BIGINT        NULL CHECK (delta_added >= 0),
    delta_resolved   BIGINT        NULL CHECK (delta_resolved >= 0),
    delta_unchanged  BIGINT        NULL CHECK (delta_unchanged >= 0),

    PRIMARY KEY (id),
    KEY scan_by_age (organisation_id, created_at, id),
    KEY scan_by_policy (organisation_id, policy_id, state, created_at, id),
    KEY scan_by_state (state, created_at, id),
    CONSTRAINT scan_policy FOREIGN KEY (policy_id, policy_version) REFERENCES policy_version (policy_id, version),
    CONSTRAINT scan_upload FOREIGN KEY (upload_id) REFERENCES upload (id),
    CONSTRAINT scan_mapping FOREIGN KEY (mapping_id) REFERENCES column_mapping (id),
    CONSTRAINT scan_progress CHECK (rules_processed BETWEEN 0 AND rules_total),
    CONSTRAINT scan_end CHECK ((ended_at IS NOT NULL) = (state IN ('completed', 'failed'))),
    CONSTRAINT scan_failure CHECK ((failure_reason IS NOT NULL) = (state = 'failed')),
    CONSTRAINT scan_result CHECK (
        (violation_count IS NOT NULL AND score IS NOT NULL AND digest IS NOT NULL) = (state = 'completed')),
    CONSTRAINT scan_delta CHECK (
        (delta_added IS NOT NULL AND delta_resolved IS NOT NULL AND delta_unchanged IS NOT NULL)
        = (previous_scan_id IS NOT NULL))
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE score_event (
    scan_id         UUID          NOT NULL,
    number          INT           NOT NULL,
    organisation_id VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    score           DECIMAL(5, 2) NOT NULL CHECK (score BETWEEN 0 AND 100),
    happened_at     DATETIME(3)   NOT NULL,
    action          VARCHAR(64)   NOT NULL,
    violation_id    UUID          NULL,
    PRIMARY KEY (scan_id, number),
    CONSTRAINT score_event_scan FOREIGN KEY (scan_id) REFERENCES scan (id) ON DELETE CASCADE
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- What each rule of a scan came to.
CREATE TABLE scan_rule (
    scan_id         UUID        NOT NULL,
    number          INT         NOT NULL CHECK (number >= 0),
    organisation_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rule_id         VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    severity        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status          VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    judged          INT         NOT NULL,
    unjudged        INT         NOT NULL,
    violations      INT         NOT NULL,
    digest          CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    took_nanos      BIGINT      NOT NULL,
    PRIMARY KEY (scan_id, number),
    CONSTRAINT scan_rule_scan FOREIGN KEY (scan_id) REFERENCES scan (id) ON DELETE CASCADE
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Which execution of the batch job works on a scan, or worked on it last.
CREATE TABLE scan_job (
    scan_id         UUID        NOT NULL,
    organisation_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    execution_id    BIGINT      NOT NULL,
    PRIMARY KEY (scan_id),
    CONSTRAINT scan_job_scan FOREIGN KEY (scan_id) REFERENCES scan (id) ON DELETE CASCADE
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
