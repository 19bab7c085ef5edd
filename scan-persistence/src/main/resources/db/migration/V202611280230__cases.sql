-- A scan whose cases are there. They are made at once, when somebody first asks for them.
CREATE TABLE case_opening (
    scan_id         UUID        NOT NULL,
    organisation_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (scan_id),
    CONSTRAINT case_opening_scan FOREIGN KEY (scan_id) REFERENCES scan (id) ON DELETE CASCADE
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- What a scan found about a subject; number is its place among the subjects of the scan, in the order in which they were
-- found. Behind created_at stands what people have said; null where they have not.
-- subject_hash is the SHA-256 of an account, so that texts of any length are found by an index; null of a record, whose
-- number means another record in another file.
-- amount and sar_flagged_amount are decimals as text. The sar lists have an entry in each line.
CREATE TABLE case_file (
    scan_id                 UUID          NOT NULL,
    number                  INT           NOT NULL CHECK (number >= 0),
    id                      UUID          NOT NULL,
    organisation_id         VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_kind            VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (subject_kind IN ('account', 'record_id')),
    subject                 LONGTEXT      NOT NULL,
    subject_hash            BINARY(32)    NULL,
    severity                VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    violations              BIGINT        NOT NULL CHECK (violations >= 1),
    amount                  TEXT          CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    priority                DECIMAL(8, 2) NOT NULL CHECK (priority >= 0),
    recurring               BOOLEAN       NOT NULL DEFAULT FALSE,
    created_at              DATETIME(3)   NOT NULL,

    latest_activity         DATETIME(3)   NOT NULL,
    version                 INT           NOT NULL DEFAULT 0,
    assigned_at             DATETIME(3)   NULL,
    status                  VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'open'
        CHECK (status IN ('open', 'in_review', 'escalated', 'closed_no_action', 'sar_prepared')),
    disposition             VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NULL
        CHECK (disposition IN ('false_positive', 'monitor', 'investigate_further', 'prepare_sar', 'closed')),
    owner_id                VARCHAR(200)  NULL,
    narrative               TEXT          NULL,
    sar_date_range_start    VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    sar_date_range_end      VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    sar_flagged_amount      VARCHAR(100)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    sar_involved_accounts   MEDIUMTEXT    NULL,
    sar_counterparties      MEDIUMTEXT    NULL,
    sar_analyst_summary     TEXT          NULL,
    sar_supporting_triggers MEDIUMTEXT    NULL,

    PRIMARY KEY (scan_id, number),
    UNIQUE KEY case_file_id (id),
    KEY case_file_order (organisation_id, priority DESC, latest_activity DESC, id),
    KEY case_file_subject (organisation_id, subject_hash, created_at),
    CONSTRAINT case_file_opening FOREIGN KEY (scan_id) REFERENCES case_opening (scan_id) ON DELETE CASCADE,
    CONSTRAINT case_file_hash CHECK ((subject_hash IS NULL) = (subject_kind = 'record_id'))
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Which violations a case is about, the worst at place 0. It is no foreign key to violation, since the scan removes both.
CREATE TABLE case_violation (
    scan_id          UUID        NOT NULL,
    case_number      INT         NOT NULL,
    place            INT         NOT NULL CHECK (place >= 0),
    rule_number      INT         NOT NULL,
    violation_number INT         NOT NULL,
    organisation_id  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (scan_id, case_number, place),
    UNIQUE KEY case_violation_of (scan_id, rule_number, violation_number),
    CONSTRAINT case_violation_case FOREIGN KEY (scan_id, case_number)
        REFERENCES case_file (scan_id, number) ON DELETE CASCADE
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- What people said about a case, each once and in order. field is null for a note.
CREATE TABLE case_event (
    case_id         UUID         NOT NULL,
    number          INT          NOT NULL CHECK (number >= 1),
    organisation_id VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    field           VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    before_text     MEDIUMTEXT   NULL,
    after_text      MEDIUMTEXT   NOT NULL,
    person          VARCHAR(200) NOT NULL,
    happened_at     DATETIME(3)  NOT NULL,
    PRIMARY KEY (case_id, number),
    CONSTRAINT case_event_case FOREIGN KEY (case_id) REFERENCES case_file (id) ON DELETE CASCADE
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
