-- Since when an entry waits for its moderators, by which decision a sample was found wrong, what a job searched for, and one reservation for each moderator.

-- Its confirmation, or when it came back to the desk last: held again by a decision, or an ask of its signer was over.
-- An undo puts back what was there before, so it begins no new wait.
ALTER TABLE signatures ADD COLUMN waits_since BIGINT NOT NULL DEFAULT 0;
UPDATE signatures SET waits_since = GREATEST(
  confirmed_at,
  COALESCE((SELECT MAX(created_at) FROM decisions WHERE decisions.signature_id = signatures.id
    AND to_state = 'held' AND from_state <> 'held' AND act <> 'undo'), 0),
  COALESCE((SELECT MAX(ended_at) FROM asks WHERE asks.signature_id = signatures.id), 0));
CREATE INDEX signatures_by_wait ON signatures (letter_id, state, waits_since, id);

-- A moderator put it aside, to decide later: few are, so they stand apart.
CREATE TABLE set_aside (
  signature_id BYTEA NOT NULL PRIMARY KEY REFERENCES signatures (id) ON DELETE CASCADE,
  at BIGINT NOT NULL
);
INSERT INTO set_aside (signature_id, at) SELECT id, set_aside_at FROM signatures WHERE set_aside_at IS NOT NULL;
ALTER TABLE signatures DROP COLUMN set_aside_at;

-- By which it was taken off the list: if that is undone, it is to be looked at again.
ALTER TABLE samples ADD COLUMN decision_id BYTEA;

-- A search may be for somebody's name: it stands apart, under the job's own key.
ALTER TABLE mass_jobs ADD COLUMN sealed_search BYTEA;
UPDATE mass_jobs SET filter = '' WHERE filter LIKE 'q=%' OR filter LIKE '%&q=%';

-- Two forms of one moderator, in the same instant, reserve one entry.
DELETE FROM reservations;
DROP INDEX reservations_of;
CREATE UNIQUE INDEX reservations_of ON reservations (moderator_id);

-- They are forgotten by their age.
CREATE INDEX bulks_by_age ON bulks (created_at);
