-- The file as it was brought, before it was unpacked and made into separated values. Nothing is known of it where it was
-- uploaded before.
ALTER TABLE upload
    ADD COLUMN original_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER size,
    ADD COLUMN original_size   BIGINT   NULL CHECK (original_size >= 0) AFTER original_sha256;
