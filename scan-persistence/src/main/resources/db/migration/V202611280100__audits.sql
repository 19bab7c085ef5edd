-- What is examined under one name: a policy, and the upload and mapping it was scanned with last or is to be scanned with.
-- Its status and its newest scan follow from the scans.
CREATE TABLE audit (
    id              UUID         NOT NULL,
    organisation_id VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name            VARCHAR(500) NOT NULL,
    policy_id       UUID         NOT NULL,
    upload_id       UUID         NULL,
    mapping_id      UUID         NULL,
    created_at      DATETIME(3)  NOT NULL,
    updated_at      DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    KEY audit_by_update (organisation_id, updated_at, id),
    CONSTRAINT audit_policy FOREIGN KEY (policy_id) REFERENCES policy (id),
    CONSTRAINT audit_upload FOREIGN KEY (upload_id) REFERENCES upload (id),
    CONSTRAINT audit_mapping FOREIGN KEY (mapping_id) REFERENCES column_mapping (id),
    CONSTRAINT audit_mapping_of_upload CHECK (mapping_id IS NULL OR upload_id IS NOT NULL)
) ENGINE = InnoDB, DEFAULT CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- scan.audit_id is what the client sent, whatever that is; this is the audit it names, if it names one.
ALTER TABLE scan
    ADD COLUMN known_audit_id UUID NULL AFTER audit_id,
    ADD KEY scan_by_audit (known_audit_id, created_at, id),
    ADD CONSTRAINT scan_audit FOREIGN KEY (known_audit_id) REFERENCES audit (id);
