-- Portable SQL, as in V1.

-- The issues that a person follows, in their order. While there is none, those that come with the
-- program are followed.
create table issue (
  id         varchar(60) primary key,
  place      integer not null,
  json       text not null,
  changed_at varchar(32) not null
);

-- By which issues an article's statements were judged: the hash of the set. Another one than that of
-- the issues that are followed now means that it is still to be judged.
alter table article add column issue_set varchar(16);
create index article_issue_set on article (issue_set);

-- Which issues a statement speaks of, and where it stands on each; no stance where its words don't
-- decide. A row needs words that show it.
create table statement_issue (
  statement_id varchar(32) not null references statement (id),
  article_id   varchar(32) not null references article (id),
  issue        varchar(60) not null,
  actor        text,
  lane         varchar(8) not null check (lane in ('own', 'reported', 'outlet')),
  said_on      varchar(40),
  stance       varchar(12) check (stance in ('support', 'oppose', 'conditional', 'neutral')),
  confidence   integer not null,
  evidence     text not null check (evidence <> ''),
  primary key (statement_id, issue)
);
create index statement_issue_issue on statement_issue (issue, stance);
create index statement_issue_article on statement_issue (article_id);
