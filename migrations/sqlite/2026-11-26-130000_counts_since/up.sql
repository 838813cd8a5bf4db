-- Since when an approval counts without a break: from when it was given, or a moderator accepted its line. What
-- counts only since the closing of a letter that waits for its number comes too late for it.
ALTER TABLE initial_signatories ADD COLUMN counts_since BIGINT;
UPDATE initial_signatories SET counts_since = answered_at WHERE state = 'approved';
