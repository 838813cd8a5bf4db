DROP TABLE mass_rows;
DROP TABLE mass_jobs;
DROP TABLE samples;
DROP TABLE digest_refusals;
DROP TABLE promise_digests;
DROP TABLE said_reasons;
DROP TABLE reject_texts;
DROP TABLE reject_reasons;
ALTER TABLE letters DROP COLUMN review_target;
