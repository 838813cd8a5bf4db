-- The name of an uploaded file may be that of a person ("Smith family.csv"), and was sealed under a key that nothing
-- erased. From now on it is not written down.
DELETE FROM seals WHERE record_id IN (
  SELECT sealed_by FROM audit_entries
  WHERE sealed_by = id AND act IN ('upload', 'import-signatures', 'discard-upload')
);
