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
