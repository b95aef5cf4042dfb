-- Portable SQL, as in V1. The office that only one in a state holds is part of how articles name
-- somebody: "President Quill". Namings that were kept before have none.
alter table naming add column office varchar(64);

-- Where the words stand that name an event, in code points. Events that were kept before have none.
alter table event add column trigger_start integer;
alter table event add column trigger_end integer;
