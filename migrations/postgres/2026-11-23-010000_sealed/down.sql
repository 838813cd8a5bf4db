DELETE FROM organisation_names WHERE organisation_id IN (SELECT id FROM organisations WHERE sealed IS NOT NULL);
DROP TABLE mail_domains;
DELETE FROM seals WHERE record_id IN (SELECT id FROM asks WHERE ended_at IS NULL);
DELETE FROM asks WHERE ended_at IS NULL;
ALTER TABLE asks DROP COLUMN sealed_domain;
ALTER TABLE asks ADD COLUMN domain TEXT NOT NULL DEFAULT '';
