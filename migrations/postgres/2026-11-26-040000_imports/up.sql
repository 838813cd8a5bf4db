-- Fates that were found out in an earlier round, under other columns, say nothing: so a table is looked at
-- anew without a large write.
ALTER TABLE uploads ADD COLUMN round BIGINT NOT NULL DEFAULT 0;
ALTER TABLE upload_pieces ADD COLUMN round BIGINT NOT NULL DEFAULT 0;

-- Renewed while an import is staged: what has not been for a while was killed.
ALTER TABLE imports ADD COLUMN staged_at BIGINT;
-- How many signatures were shown with it.
ALTER TABLE imports ADD COLUMN lines BIGINT NOT NULL DEFAULT 0;
-- Who had it taken off again, since when, until when, and how far that is.
ALTER TABLE imports ADD COLUMN taken_off_by BYTEA;
ALTER TABLE imports ADD COLUMN taken_off_from BIGINT;
ALTER TABLE imports ADD COLUMN taken_off_until BIGINT;
ALTER TABLE imports ADD COLUMN taken_off BIGINT NOT NULL DEFAULT 0;
ALTER TABLE imports ADD COLUMN left_standing BIGINT NOT NULL DEFAULT 0;
CREATE INDEX imports_of_letter ON imports (letter_id, created_at);
CREATE INDEX imports_to_take_off ON imports (taken_off_from) WHERE taken_off_until IS NULL AND taken_off_from IS NOT NULL;
