-- The primary key keeps a scan's violations together in the order in which they were found, and refuses the second
-- writing of a rule's violations.
-- amount and measured are decimals as text: a file may hold numbers that no DECIMAL has room for, and evidence keeps
-- the digits it came with. CAST(amount AS DECIMAL(65, 18)) computes with them.
-- The record numbers are text where TEXT has room for them (3,17-19), else packed.
-- first_millis and last_millis count from 1970-01-01T00:00Z: the times of a file may lie outside what DATETIME holds.
CREATE TABLE violation (
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
    review_status    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'pending',
    PRIMARY KEY (scan_id, rule_number, violation_number),
    UNIQUE KEY violation_id (id),
    CONSTRAINT violation_scan FOREIGN KEY (scan_id) REFERENCES scan (id) ON DELETE CASCADE,
    CONSTRAINT violation_records CHECK ((records IS NULL) <> (records_packed IS NULL)),
    CONSTRAINT violation_span CHECK ((first_millis IS NULL) = (last_millis IS NULL))
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
