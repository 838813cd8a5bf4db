-- Submissions that were answered by another signature of the same address: a second press of their
-- link says the same again. Forgotten when the link would have expired.
CREATE TABLE answered_submissions (
  id BLOB NOT NULL PRIMARY KEY,
  signature_id BLOB NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  created_at BIGINT NOT NULL
);
CREATE INDEX answered_submissions_by_age ON answered_submissions (created_at);
CREATE INDEX answered_submissions_by ON answered_submissions (signature_id);
