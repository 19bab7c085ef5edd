-- How precise a rule is, is summed over all scans of its policy whenever one begins. With policy and rule in the tally, that
-- is read from one index, and no longer by looking up every rule of every scan.
ALTER TABLE review_tally
    ADD COLUMN policy_id UUID NULL,
    ADD COLUMN rule_id   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL;

UPDATE review_tally t
    JOIN scan s ON s.id = t.scan_id
    JOIN scan_rule r ON r.scan_id = t.scan_id AND r.number = t.rule_number
SET t.policy_id = s.policy_id, t.rule_id = r.rule_id;

ALTER TABLE review_tally
    ADD KEY review_tally_precision (organisation_id, policy_id, rule_id, approved, false_positive, suppressed);
