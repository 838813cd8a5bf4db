-- How often readers went which way on a day of the letter's zone. Nothing of who, when or to whom.
CREATE TABLE action_counts (
  letter_id BLOB NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('phone', 'form', 'mail', 'social', 'print', 'copy', 'share', 'forward')),
  total BIGINT NOT NULL,
  PRIMARY KEY (letter_id, day, way)
);
