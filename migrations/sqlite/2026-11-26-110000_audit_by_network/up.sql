-- A table of SQLite has numbers for its rows beside the key, and REPLACE puts the row away that has the number of
-- the new one: the entry that stood there was gone, and no trigger saw it. Without them an entry is known by its
-- id alone. The table is made again with all that is in it.
DROP TRIGGER audit_entries_stay;
DROP TRIGGER audit_entries_stand;
DROP TRIGGER audit_entries_begin;
DROP TRIGGER audit_entries_follow;
CREATE TABLE audit_entries_again (
  id BLOB NOT NULL PRIMARY KEY,
  actor TEXT NOT NULL CHECK (actor IN ('moderator', 'command-line', 'program', 'stranger')),
  moderator_id BLOB REFERENCES moderators (id),
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  subject_id BLOB,
  letter_id BLOB,
  -- JSON; sealed with the key of that record where there is one.
  changes BLOB,
  sealed_by BLOB,
  -- A keyed hash, forgotten after some days.
  network BLOB,
  created_at BIGINT NOT NULL,
  -- Set by the job that chains.
  sequence BIGINT UNIQUE,
  hash BLOB,
  CHECK ((actor = 'moderator') = (moderator_id IS NOT NULL)),
  CHECK ((sequence IS NULL) = (hash IS NULL))
) WITHOUT ROWID;
INSERT INTO audit_entries_again SELECT * FROM audit_entries;
DROP TABLE audit_entries;
ALTER TABLE audit_entries_again RENAME TO audit_entries;
CREATE INDEX audit_tail ON audit_entries (id) WHERE sequence IS NULL;
CREATE INDEX audit_of_moderator ON audit_entries (moderator_id, id);
CREATE INDEX audit_of_subject ON audit_entries (subject_id, id);
CREATE INDEX audit_of_letter ON audit_entries (letter_id, id);
CREATE INDEX audit_of_act ON audit_entries (act, id);
CREATE INDEX audit_networks ON audit_entries (created_at) WHERE network IS NOT NULL;
-- What was done from the same network, while it is known, and what nobody did with an account.
CREATE INDEX audit_of_network ON audit_entries (network, id) WHERE network IS NOT NULL;
CREATE INDEX audit_of_actor ON audit_entries (actor, id) WHERE moderator_id IS NULL;

-- Nothing is taken out, and nothing is changed but what comes later: the place in the chain, once,
-- and that the network is forgotten.
CREATE TRIGGER audit_entries_stay BEFORE DELETE ON audit_entries
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
CREATE TRIGGER audit_entries_stand BEFORE UPDATE ON audit_entries
WHEN NEW.id IS NOT OLD.id
  OR NEW.actor IS NOT OLD.actor
  OR NEW.moderator_id IS NOT OLD.moderator_id
  OR NEW.act IS NOT OLD.act
  OR NEW.subject IS NOT OLD.subject
  OR NEW.subject_id IS NOT OLD.subject_id
  OR NEW.letter_id IS NOT OLD.letter_id
  OR NEW.changes IS NOT OLD.changes
  OR NEW.sealed_by IS NOT OLD.sealed_by
  OR (NEW.network IS NOT OLD.network AND NEW.network IS NOT NULL)
  OR NEW.created_at IS NOT OLD.created_at
  OR (OLD.sequence IS NOT NULL AND (NEW.sequence IS NOT OLD.sequence OR NEW.hash IS NOT OLD.hash))
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;

-- What REPLACE puts away fires no trigger of its own: an entry is not taken for another one's, nor a place in
-- the chain. Places are given by the job that chains, one after the other.
CREATE TRIGGER audit_entries_begin BEFORE INSERT ON audit_entries
WHEN NEW.sequence IS NOT NULL OR EXISTS (SELECT 1 FROM audit_entries WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
CREATE TRIGGER audit_entries_follow BEFORE UPDATE OF sequence ON audit_entries
WHEN OLD.sequence IS NULL AND EXISTS (SELECT 1 FROM audit_entries WHERE sequence = NEW.sequence)
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
