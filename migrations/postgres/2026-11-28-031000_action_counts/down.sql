DROP TABLE action_counts;
