-- Portable SQL, as in V1. SQLite keeps bytes unchanged in a column of any type, so that PostgreSQL's
-- name for them serves both.

-- A page as it was fetched, once however many articles come from it.
create table page (
  hash         varchar(64) primary key,
  content_type text,
  address      text,
  fetched_at   varchar(32),
  size         integer not null,
  deflated     bytea not null
);

-- The long texts stand apart, so that lists of articles read short rows.
create table article_text (
  article_id varchar(32) primary key references article (id),
  text       text not null,
  page_map   text
);
insert into article_text (article_id, text) select id, text from article;
alter table article drop column text;
alter table article add column page_hash varchar(64) references page (hash);
alter table article add column fetched_at varchar(32);
-- What the input said of its language; article.language is what was found.
alter table article add column given_language varchar(16);
create index article_page on article (page_hash);
create index article_url on article (url);

-- What happened to articles, in the order of the commits: whoever has seen seq n has missed nothing
-- up to n. The one row of change_count is locked from taking a number until the commit; a sequence
-- of the database's own would let a later number be seen before an earlier one.
create table change_count (
  id   integer primary key check (id = 1),
  last bigint not null
);
create table change (
  seq        bigint primary key,
  article_id varchar(32) not null,
  what       varchar(8) not null check (what in ('added', 'changed', 'purged')),
  made_at    varchar(32) not null
);
create index change_article on change (article_id);
insert into change (seq, article_id, what, made_at)
  select row_number() over (order by added_at, id), id, 'added', added_at from article;
insert into change_count (id, last) select 1, count(*) from article;

-- What was removed for good, without its words.
create table tombstone (
  article_id varchar(32) primary key,
  text_hash  varchar(64) not null,
  reason     text not null,
  purged_at  varchar(32) not null,
  lifted_at  varchar(32)
);
create index tombstone_text on tombstone (text_hash);

-- From where articles are taken again and again: feeds, folders, lists of addresses.
create table source (
  id          varchar(32) primary key,
  kind        varchar(16) not null,
  address     text not null,
  outlet      text,
  added_at    varchar(32) not null,
  gathered_at varchar(32),
  unique (kind, address)
);

-- Long work. Who runs it says so in beat_at now and then; one that has fallen silent is taken over.
create table job (
  id          varchar(36) primary key,
  kind        varchar(16) not null,
  title       text not null,
  options     text not null,
  source_id   varchar(32) references source (id),
  state       varchar(16) not null
              check (state in ('waiting', 'running', 'paused', 'done', 'cancelled', 'broken')),
  made_at     varchar(32) not null,
  started_at  varchar(32),
  ended_at    varchar(32),
  worked      bigint not null,
  takeovers   integer not null,
  runner      varchar(36),
  beat_at     varchar(32),
  reason      text
);
create index job_made on job (made_at);

-- One input of a job. A file that was uploaded waits here until it is done.
create table job_item (
  job_id     varchar(36) not null references job (id),
  place      integer not null,
  input      text not null,
  deflated   bytea,
  state      varchar(8) not null check (state in ('waiting', 'done', 'failed')),
  articles   integer not null,
  code       varchar(64),
  message    text,
  primary key (job_id, place)
);
create index job_item_state on job_item (job_id, state);
