-- Portable SQL: SQLite and PostgreSQL both run this file. Ids, days and moments are ASCII text,
-- so that both order alike; offsets are code points into article.text.

create table article (
  id           varchar(32) primary key,
  text_hash    varchar(64) not null,
  text         text not null,
  headline     text not null,
  title        text,
  outlet       text,
  url          text,
  author       text,
  published    varchar(10),
  published_at varchar(32),
  language     varchar(16),
  input        text not null,
  added_at     varchar(32) not null
);
create index article_text_hash on article (text_hash);
create index article_published on article (published, id);
create index article_outlet on article (outlet);

create table reading (
  article_id varchar(32) not null references article (id),
  reader     varchar(80) not null,
  current    integer not null check (current in (0, 1)),
  json       text not null,
  read_at    varchar(32) not null,
  primary key (article_id, reader)
);

-- A statement without evidence can't be stored: words and place are required.
create table statement (
  id            varchar(32) primary key,
  article_id    varchar(32) not null references article (id),
  reader        varchar(80) not null,
  place         integer not null,
  zone          varchar(16) not null,
  form          varchar(16) not null,
  kind          varchar(16) not null,
  speaker       text,
  cue           text not null,
  content       text not null check (length(content) > 0),
  content_start integer not null,
  content_end   integer not null,
  folded        text not null,
  confidence    integer not null check (confidence between 0 and 100),
  status        varchar(16) not null check (status in ('machine', 'checked', 'disputed', 'rejected')),
  check (content_start >= 0 and content_end > content_start),
  foreign key (article_id, reader) references reading (article_id, reader)
);
create index statement_article on statement (article_id, place);
create index statement_form on statement (form);
create index statement_kind on statement (kind);

create table problem (
  id      varchar(36) primary key,
  input   text not null,
  code    varchar(64) not null,
  message text not null,
  seen_at varchar(32) not null
);
create index problem_seen on problem (seen_at);
