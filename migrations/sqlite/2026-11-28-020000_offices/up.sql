-- Whom readers can write to. A set is what one import said of a country: staged in pieces, and shown by one row.
CREATE TABLE office_sets (
  id BLOB NOT NULL PRIMARY KEY,
  country TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('offices', 'places')),
  as_of TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  staged_at BIGINT NOT NULL
);
CREATE INDEX office_sets_staged ON office_sets (staged_at);
CREATE TABLE shown_office_sets (
  country TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('offices', 'places')),
  set_id BLOB NOT NULL REFERENCES office_sets (id),
  PRIMARY KEY (country, part)
);
CREATE INDEX shown_office_sets_set ON shown_office_sets (set_id);
CREATE TABLE offices (
  set_id BLOB NOT NULL REFERENCES office_sets (id),
  key TEXT NOT NULL,
  body TEXT NOT NULL,
  body_name TEXT,
  area TEXT NOT NULL,
  title TEXT NOT NULL,
  full_name TEXT,
  last_name TEXT,
  party TEXT,
  salutation TEXT,
  term_from TEXT,
  term_until TEXT,
  phone TEXT,
  contact_form TEXT,
  email TEXT,
  website TEXT,
  address TEXT,
  social TEXT NOT NULL,
  PRIMARY KEY (set_id, key)
);
CREATE INDEX offices_of_area ON offices (set_id, area, body, key);
CREATE TABLE office_areas (
  set_id BLOB NOT NULL REFERENCES office_sets (id),
  key TEXT NOT NULL,
  parent TEXT,
  name TEXT,
  PRIMARY KEY (set_id, key)
);
CREATE INDEX office_areas_within ON office_areas (set_id, parent, key);
CREATE TABLE office_places (
  set_id BLOB NOT NULL REFERENCES office_sets (id),
  place TEXT NOT NULL,
  area TEXT NOT NULL,
  PRIMARY KEY (set_id, place, area)
);
ALTER TABLE letters ADD COLUMN offices TEXT;
