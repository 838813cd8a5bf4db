-- Tables that moderators upload: kept for a day, sealed, until they are imported or discarded.
CREATE TABLE uploads (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
  moderator_id BYTEA REFERENCES moderators (id),
  state TEXT NOT NULL CHECK (state IN ('checking', 'checked', 'importing', 'imported')),
  import_id BYTEA,
  sealed BYTEA NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX uploads_of_letter ON uploads (letter_id, created_at);
CREATE INDEX uploads_by_state ON uploads (state, created_at);

-- A hundred rows each, and what would become of them.
CREATE TABLE upload_pieces (
  upload_id BYTEA NOT NULL REFERENCES uploads (id) ON DELETE CASCADE,
  position BIGINT NOT NULL,
  row_count BIGINT NOT NULL,
  fresh BIGINT NOT NULL,
  held BIGINT NOT NULL,
  listed BIGINT NOT NULL,
  repeated BIGINT NOT NULL,
  faulty BIGINT NOT NULL,
  sealed_rows BYTEA NOT NULL,
  sealed_fates BYTEA,
  PRIMARY KEY (upload_id, position)
);
