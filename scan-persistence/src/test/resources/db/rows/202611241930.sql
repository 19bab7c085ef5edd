INSERT INTO remembered_mapping VALUES ('ours', REPEAT('f', 64), '["Betrag"]', '00000000-0000-7000-8000-000000000021', '2026-11-24 19:30:00');
