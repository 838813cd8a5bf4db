DROP TABLE sample_letters;
