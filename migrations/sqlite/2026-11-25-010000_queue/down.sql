DROP TABLE networks;
DROP TABLE bulk_rows;
DROP TABLE bulks;
DROP TABLE notes;
DROP TABLE reservations;
DROP INDEX signatures_by_doubt;
ALTER TABLE signatures DROP COLUMN set_aside_at;
ALTER TABLE signatures DROP COLUMN near_entries;
ALTER TABLE signatures DROP COLUMN doubt;
