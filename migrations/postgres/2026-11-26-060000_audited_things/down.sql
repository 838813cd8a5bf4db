ALTER TABLE audit_entries ADD CONSTRAINT audit_entries_subject_check
  CHECK (subject IN ('signature', 'organisation', 'letter', 'moderator', 'site'));
