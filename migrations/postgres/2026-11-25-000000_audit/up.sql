-- What was done on the desk and on the command line. Rows are added, chained by a job, and stay.
CREATE TABLE audit_entries (
  id BYTEA NOT NULL PRIMARY KEY,
  actor TEXT NOT NULL CHECK (actor IN ('moderator', 'command-line', 'program', 'stranger')),
  moderator_id BYTEA REFERENCES moderators (id),
  act TEXT NOT NULL,
  subject TEXT NOT NULL CHECK (subject IN ('signature', 'organisation', 'letter', 'moderator', 'site')),
  subject_id BYTEA,
  letter_id BYTEA,
  -- JSON; sealed with the key of that record where there is one.
  changes BYTEA,
  sealed_by BYTEA,
  -- A keyed hash, forgotten after some days.
  network BYTEA,
  created_at BIGINT NOT NULL,
  -- Set by the job that chains.
  sequence BIGINT UNIQUE,
  hash BYTEA,
  CHECK ((actor = 'moderator') = (moderator_id IS NOT NULL)),
  CHECK ((sequence IS NULL) = (hash IS NULL))
);
CREATE INDEX audit_tail ON audit_entries (id) WHERE sequence IS NULL;
CREATE INDEX audit_of_moderator ON audit_entries (moderator_id, id);
CREATE INDEX audit_of_subject ON audit_entries (subject_id, id);
CREATE INDEX audit_of_letter ON audit_entries (letter_id, id);
CREATE INDEX audit_of_act ON audit_entries (act, id);
CREATE INDEX audit_networks ON audit_entries (created_at) WHERE network IS NOT NULL;

-- Nothing is taken out, and nothing is changed but what comes later: the place in the chain, once,
-- and that the network is forgotten.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append-only';
END;
$$;
CREATE TRIGGER audit_entries_stay BEFORE DELETE ON audit_entries
FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_entries_stand BEFORE UPDATE ON audit_entries
FOR EACH ROW WHEN (
  NEW.id IS DISTINCT FROM OLD.id
  OR NEW.actor IS DISTINCT FROM OLD.actor
  OR NEW.moderator_id IS DISTINCT FROM OLD.moderator_id
  OR NEW.act IS DISTINCT FROM OLD.act
  OR NEW.subject IS DISTINCT FROM OLD.subject
  OR NEW.subject_id IS DISTINCT FROM OLD.subject_id
  OR NEW.letter_id IS DISTINCT FROM OLD.letter_id
  OR NEW.changes IS DISTINCT FROM OLD.changes
  OR NEW.sealed_by IS DISTINCT FROM OLD.sealed_by
  OR (NEW.network IS DISTINCT FROM OLD.network AND NEW.network IS NOT NULL)
  OR NEW.created_at IS DISTINCT FROM OLD.created_at
  OR (OLD.sequence IS NOT NULL AND (NEW.sequence IS DISTINCT FROM OLD.sequence OR NEW.hash IS DISTINCT FROM OLD.hash))
) EXECUTE FUNCTION refuse_audit_change();
