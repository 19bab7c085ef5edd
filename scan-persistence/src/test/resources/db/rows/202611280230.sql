INSERT INTO case_opening VALUES ('00000000-0000-7000-8000-000000000034', 'ours');
INSERT INTO case_file (scan_id, number, id, organisation_id, subject_kind, subject, subject_hash, severity, violations, amount, priority, created_at, latest_activity)
VALUES ('00000000-0000-7000-8000-000000000034', 0, '00000000-0000-7000-8000-000000000091', 'ours', 'account', 'A', UNHEX(SHA2('A', 256)), 'HIGH', 1, '200.5', 3, '2026-11-28 02:30:00', '2026-11-28 02:30:00');
INSERT INTO case_violation VALUES ('00000000-0000-7000-8000-000000000034', 0, 0, 0, 0, 'ours');
INSERT INTO case_event VALUES ('00000000-0000-7000-8000-000000000091', 1, 'ours', NULL, NULL, 'Called.', 'me', '2026-11-28 02:31:00');
