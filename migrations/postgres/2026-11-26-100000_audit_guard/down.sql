DROP TRIGGER audit_entries_begin ON audit_entries;
DROP TRIGGER audit_entries_remain ON audit_entries;
