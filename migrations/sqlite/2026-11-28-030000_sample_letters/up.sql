-- What readers send to those who decide, in each language, with fields in braces.
CREATE TABLE sample_letters (
  letter_id BLOB NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  phone TEXT NOT NULL,
  post TEXT NOT NULL,
  friends TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (letter_id, language)
);
