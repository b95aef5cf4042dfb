-- Portable SQL, as in V1. What people corrected: only added to, and revoked by a moment. The body
-- (place, values, reason as JSON) goes with the article's words when that is purged; the row stays.
create table correction (
  id         varchar(32) primary key,
  made_at    varchar(32) not null,
  made_by    text not null,
  what       varchar(24) not null,
  article_id varchar(32),
  scope      varchar(8) not null check (scope in ('mention', 'article', 'name')),
  name       text,
  body       text,
  revoked_at varchar(32)
);
create index correction_made on correction (made_at, id);
create index correction_article on correction (article_id);
create index correction_name on correction (name);

-- The key that the current reading's own words give, which differs from the id of a statement that
-- kept its id through another reading; and what the reader calls its speaker, folded.
alter table statement add column read_as varchar(32);
alter table statement add column said_by text;
create index statement_said_by on statement (said_by);
