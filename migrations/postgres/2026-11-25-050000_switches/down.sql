DROP TABLE quiet_providers;
DROP TABLE number_heads;
DROP TABLE numbers;
DROP TABLE number_events;
DROP TABLE switch_turns;
DROP TABLE banners;
DROP TABLE switches_on;
