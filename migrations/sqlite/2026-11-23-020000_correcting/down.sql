DROP INDEX submissions_by_address;
DROP INDEX contacts_by_updates;
ALTER TABLE contacts DROP COLUMN updates_id;
