DROP TABLE answered_submissions;
