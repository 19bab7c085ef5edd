-- Who works on a scan that has not ended, until when, by the clock of the database (UTC). The token grows with each
-- lease of the scan and tells a node that was away from the one that took its place. attempts counts the leases since a
-- rule was last finished. Which execution of the batch job works on a scan is of no use to other nodes.
ALTER TABLE scan
    ADD COLUMN lease_node  UUID        NULL,
    ADD COLUMN lease_until DATETIME(3) NULL,
    ADD COLUMN lease_token BIGINT      NOT NULL DEFAULT 0 CHECK (lease_token >= 0),
    ADD COLUMN attempts    INT         NOT NULL DEFAULT 0 CHECK (attempts >= 0);

DROP TABLE scan_job;
