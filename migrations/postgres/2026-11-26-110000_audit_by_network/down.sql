DROP INDEX audit_of_actor;
DROP INDEX audit_of_network;
