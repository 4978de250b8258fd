CREATE TABLE later (number INTEGER) STRICT;
INSERT INTO later SELECT count(*) FROM log;
