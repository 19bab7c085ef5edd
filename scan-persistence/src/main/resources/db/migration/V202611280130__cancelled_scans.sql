-- A scan may also end since somebody wished so.
ALTER TABLE scan
    DROP CONSTRAINT scan_end,
    MODIFY state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (state IN ('pending', 'running', 'completed', 'failed', 'cancelled'));

ALTER TABLE scan
    ADD CONSTRAINT scan_end CHECK ((ended_at IS NOT NULL) = (state IN ('completed', 'failed', 'cancelled')));
