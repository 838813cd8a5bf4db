DROP INDEX asks_by_asked_address;
