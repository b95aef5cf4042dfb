-- Portable SQL, as in V1.

-- Words are sought by the index alone.
alter table statement drop column folded;
