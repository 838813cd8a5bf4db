ALTER TABLE letters DROP COLUMN offices;
DROP TABLE office_places;
DROP TABLE office_areas;
DROP TABLE offices;
DROP TABLE shown_office_sets;
DROP TABLE office_sets;
