DROP TABLE initial_signatories;
DROP TABLE previews;
ALTER TABLE letters DROP COLUMN embargo;
ALTER TABLE letters DROP COLUMN published_at;
