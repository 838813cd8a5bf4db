ALTER TABLE letters DROP COLUMN bulk_individuals;
