-- How often an address was asked is looked up by it.
CREATE INDEX asks_by_asked_address ON asks (address_index) WHERE address_index IS NOT NULL;
