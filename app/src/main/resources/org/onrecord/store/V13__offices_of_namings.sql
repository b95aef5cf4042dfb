-- Portable SQL, as in V1. The office that only one in a state holds is part of how articles name
-- somebody: "President Quill". Namings that were kept before have none.
alter table naming add column office varchar(64);
