-- TRUNCATE fires no trigger of a row. Places are given by the job that chains, one after the other.
CREATE TRIGGER audit_entries_remain BEFORE TRUNCATE ON audit_entries
FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_entries_begin BEFORE INSERT ON audit_entries
FOR EACH ROW WHEN (NEW.sequence IS NOT NULL) EXECUTE FUNCTION refuse_audit_change();
