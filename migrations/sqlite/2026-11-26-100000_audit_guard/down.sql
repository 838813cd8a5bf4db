DROP TRIGGER audit_entries_follow;
DROP TRIGGER audit_entries_begin;
