-- Portable SQL, as in V1. Which statements report one act of speech follows from the statements and
-- from what people ruled; all of it but the rulings can be made anew.

-- How a statement is told, as far as it is compared by it. chain has a line for each through whom
-- it came, the outermost first; an empty one isn't named.
create table told (
  statement_id varchar(32) primary key,
  article_id   varchar(32) not null,
  hand         varchar(8) not null check (hand in ('first', 'second', 'unnamed')),
  polarity     varchar(8) not null,
  voice        varchar(16) not null,
  chain        text not null,
  first_day    varchar(10),
  last_day     varchar(10),
  medium       varchar(16)
);
create index told_article on told (article_id);
create index told_hand on told (hand);

-- By what statements of one speaker are looked up: the hash of a rare word, with the day, or that
-- of a row of words, for any day.
create table likeness_key (
  hash         varchar(16) not null,
  day          varchar(10) not null,
  statement_id varchar(32) not null,
  primary key (hash, day, statement_id)
);
create index likeness_key_statement on likeness_key (statement_id);

-- Two statements that are alike, and why; one before other in the order of text.
create table likeness (
  one      varchar(32) not null,
  other    varchar(32) not null,
  ground   varchar(16) not null,
  score    integer not null,
  same_run text not null,
  words    text not null,
  day      varchar(10),
  medium   varchar(16),
  primary key (one, other)
);
create index likeness_other on likeness (other);

-- One act of speech with two reports or more.
create table utterance (
  id       varchar(32) primary key,
  speaker  varchar(128) not null,
  day      varchar(10),
  said_by  varchar(10),
  first_report varchar(32) not null,
  reports  integer not null,
  articles integer not null
);
create index utterance_speaker on utterance (speaker, said_by);
alter table statement add column utterance varchar(32);
create index statement_utterance on statement (utterance);

-- What people ruled about two statements: 'same' or 'apart'.
create table utterance_ruling (
  id         varchar(36) primary key,
  one        varchar(32) not null,
  other      varchar(32) not null,
  what       varchar(8) not null check (what in ('same', 'apart')),
  made_by    text not null,
  why        text not null,
  made_at    varchar(32) not null,
  revoked_at varchar(32)
);
create index utterance_ruling_one on utterance_ruling (one);
create index utterance_ruling_other on utterance_ruling (other);

-- Null until the statements of an article that was kept by an earlier release are compared.
alter table article add column compared integer;
create index article_compared on article (compared);
