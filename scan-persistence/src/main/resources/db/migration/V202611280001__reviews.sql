-- One decision of a person about violations of one scan. Written once; taking it back is another row.
CREATE TABLE review (
    scan_id         UUID         NOT NULL,
    number          INT          NOT NULL CHECK (number >= 1),
    id              UUID         NOT NULL,
    organisation_id VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status          VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL
        CHECK (status IN ('pending', 'approved', 'false_positive', 'disputed')),
    note            TEXT         NULL,
    expires_at      DATETIME(3)  NULL,
    undoes          UUID         NULL,
    carried_from    UUID         NULL,
    reviewer        VARCHAR(200) NOT NULL,
    reviewed_at     DATETIME(3)  NOT NULL,
    violations      BIGINT       NOT NULL CHECK (violations >= 0),
    PRIMARY KEY (scan_id, number),
    UNIQUE KEY review_id (id),
    CONSTRAINT review_scan FOREIGN KEY (scan_id) REFERENCES scan (id) ON DELETE CASCADE,
    CONSTRAINT review_decision CHECK ((status IS NULL) <> (undoes IS NULL))
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Which violations a review was about, and by number the review that said what they are: before it and after it. None,
-- where nobody had said anything.
CREATE TABLE reviewed_violation (
    scan_id          UUID        NOT NULL,
    rule_number      INT         NOT NULL,
    violation_number INT         NOT NULL,
    review           INT         NOT NULL,
    organisation_id  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    verdict_before   INT         NULL,
    verdict_after    INT         NULL,
    PRIMARY KEY (scan_id, rule_number, violation_number, review),
    KEY reviewed_violation_review (scan_id, review),
    CONSTRAINT reviewed_violation_review FOREIGN KEY (scan_id, review)
        REFERENCES review (scan_id, number) ON DELETE CASCADE
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Of how many violations of each rule people have said what. Those of a rule without a row are all pending.
CREATE TABLE review_tally (
    scan_id         UUID        NOT NULL,
    rule_number     INT         NOT NULL,
    organisation_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    approved        BIGINT      NOT NULL CHECK (approved >= 0),
    false_positive  BIGINT      NOT NULL CHECK (false_positive >= 0),
    disputed        BIGINT      NOT NULL CHECK (disputed >= 0),
    suppressed      BIGINT      NOT NULL CHECK (suppressed BETWEEN 0 AND false_positive),
    PRIMARY KEY (scan_id, rule_number),
    CONSTRAINT review_tally_scan FOREIGN KEY (scan_id) REFERENCES scan (id) ON DELETE CASCADE
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- False positives that are remembered for later scans of the policy, by the violation that was dismissed first. They
-- outlive its scan. The evidence is that of the violation of which it was said last.
CREATE TABLE dismissal (
    id              UUID         NOT NULL,
    organisation_id VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    policy_id       UUID         NOT NULL,
    rule_id         VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account         LONGTEXT     NOT NULL,
    amount          TEXT         CHARACTER SET ascii COLLATE ascii_bin NULL,
    measured        TEXT         CHARACTER SET ascii COLLATE ascii_bin NULL,
    record_count    INT          NOT NULL,
    review_id       UUID         NOT NULL,
    note            TEXT         NULL,
    reviewer        VARCHAR(200) NOT NULL,
    reviewed_at     DATETIME(3)  NOT NULL,
    expires_at      DATETIME(3)  NULL,
    withdrawn       BOOLEAN      NOT NULL DEFAULT FALSE,
    PRIMARY KEY (id),
    KEY dismissal_policy (policy_id),
    CONSTRAINT dismissal_policy FOREIGN KEY (policy_id) REFERENCES policy (id) ON DELETE CASCADE
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The number of the review that says what the violation is, and of the last one that was about it; how likely it is what
-- its rule takes it for, from 0 to 1, by what was known when it was found; how many records prove it; which dismissal it
-- falls under; and which one it has outgrown.
ALTER TABLE violation
    ADD COLUMN verdict_review INT           NULL,
    ADD COLUMN last_review    INT           NOT NULL DEFAULT 0,
    ADD COLUMN confidence     DECIMAL(4, 3) NOT NULL DEFAULT 0.500,
    ADD COLUMN record_count   INT           NOT NULL DEFAULT 1,
    ADD COLUMN dismissal      UUID          NULL,
    ADD COLUMN woken_from     UUID          NULL;
