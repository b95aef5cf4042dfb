-- Portable SQL, as in V1. Who is who across articles follows from the readings and from what people
-- decided; all of it but the decisions and the imported lists can be made anew.

-- A way in which articles name somebody, each once: what the rules of identity work on. Names are
-- compared within a block. With article_id it stands for one article alone. found is who it is by
-- the rules, actor who it is after people's decisions; without either, each article has its own.
create table naming (
  id         varchar(32) primary key,
  block      text not null,
  name       text not null,
  type       varchar(16) not null,
  registry   text,
  country    varchar(8),
  article_id varchar(32),
  total      integer not null,
  imported   integer not null,
  found      varchar(128),
  actor      varchar(128)
);
create index naming_block on naming (block);
create index naming_actor on naming (actor);

-- How often articles give somebody so named this sector.
create table naming_sector (
  naming_id varchar(32) not null,
  sector    varchar(8) not null,
  total     integer not null,
  primary key (naming_id, sector)
);

-- An actor as one article has it.
create table appearance (
  article_id varchar(32) not null references article (id),
  local_id   varchar(16) not null,
  naming_id  varchar(32),
  name       text not null,
  type       varchar(16) not null,
  registry   text,
  country    varchar(8),
  sector     varchar(8),
  actor      varchar(128),
  primary key (article_id, local_id)
);
create index appearance_naming on appearance (naming_id);
create index appearance_actor on appearance (actor);

-- A role that an article gives, on the day of its publication; the places are code points.
create table role (
  article_id   varchar(32) not null,
  local_id     varchar(16) not null,
  place        integer not null,
  title        text not null,
  organization text,
  country      varchar(8),
  words        text not null,
  given_on     varchar(10),
  role_start   integer not null,
  role_end     integer not null,
  primary key (article_id, local_id, place),
  foreign key (article_id, local_id) references appearance (article_id, local_id)
);

-- Somebody across articles.
create table actor (
  id         varchar(128) primary key,
  name       text not null,
  type       varchar(16) not null,
  country    varchar(8),
  sector     varchar(8),
  statements integer not null,
  articles   integer not null
);
create index actor_statements on actor (statements, id);

-- A name of somebody's, and why it was taken for theirs.
create table alias (
  actor  varchar(128) not null references actor (id),
  name   text not null,
  folded text not null,
  sounds text not null,
  why    text not null,
  primary key (actor, name)
);

-- Lists of actors that were imported.
create table imported_actor (
  id      varchar(128) primary key,
  name    text not null,
  type    varchar(16) not null,
  country varchar(8),
  sector  varchar(8)
);
create table imported_name (
  imported_id varchar(128) not null references imported_actor (id),
  name        text not null,
  naming_id   varchar(32) not null,
  primary key (imported_id, name)
);
create index imported_name_naming on imported_name (naming_id);
create table imported_role (
  imported_id varchar(128) not null references imported_actor (id),
  place       integer not null,
  title       text not null,
  from_day    varchar(32),
  until_day   varchar(32),
  primary key (imported_id, place)
);

-- What people decided about who is who. one and other are namings: 'same' makes both one, 'apart'
-- makes one somebody of its own, 'rename' gives it a name. With article_id only there, where one is
-- the naming here. A decision may take several rows.
create table actor_ruling (
  id         varchar(48) primary key,
  decision   varchar(36) not null,
  what       varchar(8) not null check (what in ('same', 'apart', 'rename')),
  one        varchar(32) not null,
  here       varchar(32) not null,
  other      varchar(32),
  article_id varchar(32),
  name       text,
  one_name   text not null,
  other_name text,
  made_by    text not null,
  why        text not null,
  made_at    varchar(32) not null,
  revoked_at varchar(32)
);
create index actor_ruling_decision on actor_ruling (decision);
create index actor_ruling_here on actor_ruling (here);
create index actor_ruling_article on actor_ruling (article_id);
create index actor_ruling_other on actor_ruling (other);

-- Whose a statement is: in its article, and across articles; null where nobody is identified.
alter table statement add column speaker_id varchar(16);
alter table statement add column actor varchar(128);
alter table statement add column unnamed text;
alter table statement add column role text;
create index statement_actor on statement (actor);
create index statement_voice on statement (article_id, speaker_id);

-- Null until the actors of an article that was kept by an earlier release have been taken over.
alter table article add column cast_kept integer;
create index article_cast on article (cast_kept);
