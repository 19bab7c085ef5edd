-- Which violations are behind the counts of a comparison. All of it belongs to the later scan, so that removing the
-- earlier one changes nothing. Scans that were completed before have no row: their lists were not kept.
-- previous_policy_version has no foreign key: no rule needs it, and the scan may outlive it.
CREATE TABLE scan_delta (
    scan_id                 UUID        NOT NULL,
    organisation_id         VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    previous_policy_version INT         NOT NULL,
    PRIMARY KEY (scan_id),
    CONSTRAINT scan_delta_scan FOREIGN KEY (scan_id) REFERENCES scan (id) ON DELETE CASCADE
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The scan's own violations, one bit each instead of one row: bit n % 8 of byte n / 8 is that of violation_number n.
CREATE TABLE delta_rule (
    scan_id         UUID        NOT NULL,
    kind            VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('NEW', 'UNCHANGED')),
    rule_number     INT         NOT NULL CHECK (rule_number >= 0),
    organisation_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    numbers         LONGBLOB    NOT NULL,
    PRIMARY KEY (scan_id, kind, rule_number),
    CONSTRAINT delta_rule_scan FOREIGN KEY (scan_id) REFERENCES scan_delta (scan_id) ON DELETE CASCADE
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Copies of the violations of the earlier scan that the later one, scan_id, has no more.
CREATE TABLE resolved_violation (
    scan_id          UUID        NOT NULL,
    rule_number      INT         NOT NULL CHECK (rule_number >= 0),
    violation_number INT         NOT NULL CHECK (violation_number >= 0),
    id               UUID        NOT NULL,
    organisation_id  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rule_id          VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    severity         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account          LONGTEXT    NOT NULL,
    records          TEXT        CHARACTER SET ascii COLLATE ascii_bin NULL,
    records_packed   LONGBLOB    NULL,
    first_millis     BIGINT      NULL,
    last_millis      BIGINT      NULL,
    amount           TEXT        CHARACTER SET ascii COLLATE ascii_bin NULL,
    measured         TEXT        CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (scan_id, rule_number, violation_number),
    CONSTRAINT resolved_violation_scan FOREIGN KEY (scan_id) REFERENCES scan_delta (scan_id) ON DELETE CASCADE,
    CONSTRAINT resolved_violation_records CHECK ((records IS NULL) <> (records_packed IS NULL)),
    CONSTRAINT resolved_violation_span CHECK ((first_millis IS NULL) = (last_millis IS NULL))
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
