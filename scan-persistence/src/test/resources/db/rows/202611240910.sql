-- The same bytes twice, once by each of two organisations.
INSERT INTO upload VALUES ('00000000-0000-7000-8000-000000000011', 'ours', 'a.csv', REPEAT('a', 64), 3, '{}', '2026-11-24 09:10:00');
INSERT INTO upload VALUES ('00000000-0000-7000-8000-000000000012', 'ours', 'b.csv', REPEAT('a', 64), 3, '{}', '2026-11-24 09:11:00');
INSERT INTO upload VALUES ('00000000-0000-7000-8000-000000000013', 'theirs', 'a.csv', REPEAT('a', 64), 3, '{}', '2026-11-24 09:12:00');
INSERT INTO upload_chunk SELECT id, 0, organisation_id, 'abc' FROM upload;
