INSERT INTO review VALUES ('00000000-0000-7000-8000-000000000034', 1, '00000000-0000-7000-8000-000000000071', 'ours', 'false_positive', 'Known.', NULL, NULL, NULL, 'me', '2026-11-28 00:01:00', 1);
INSERT INTO reviewed_violation VALUES ('00000000-0000-7000-8000-000000000034', 0, 0, 1, 'ours', NULL, 1);
INSERT INTO review_tally VALUES ('00000000-0000-7000-8000-000000000034', 0, 'ours', 0, 1, 0, 0);
INSERT INTO dismissal VALUES ('00000000-0000-7000-8000-000000000041', 'ours', '00000000-0000-7000-8000-000000000001', 'r1', 'A', '200.5', '3', 1, '00000000-0000-7000-8000-000000000071', 'Known.', 'me', '2026-11-28 00:01:00', NULL, 0);
UPDATE violation SET verdict_review = 1, last_review = 1, review_status = 'false_positive' WHERE violation_number = 0;
