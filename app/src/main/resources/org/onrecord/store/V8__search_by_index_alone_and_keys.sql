-- Portable SQL, as in V1.

-- Words are sought by the index alone.
alter table statement drop column folded;

-- What was answered to a request that came under a key, for a day: sent again, it is answered so.
create table answered (
  sent_key varchar(255) primary key,
  digest   varchar(64) not null,
  status   integer not null,
  location text not null,
  body     text not null,
  made_at  varchar(32) not null
);
create index answered_made on answered (made_at);
