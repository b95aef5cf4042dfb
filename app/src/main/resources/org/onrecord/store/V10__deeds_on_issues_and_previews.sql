-- Portable SQL, as in V1.

-- Where the deeds that articles tell in their own voice stand on issues: a row for each who did one.
-- actor is who that is across articles, as in appearance; way how the deed bears on the issue, by
-- which verb and which words of the issue; done the words that tell it without who did it; last_day
-- the last day on which it can have been done, empty where its words name none.
create table event_issue (
  event_id   varchar(32) not null references event (id),
  article_id varchar(32) not null references article (id),
  local_id   varchar(32) not null,
  issue      varchar(60) not null,
  actor      text,
  stance     varchar(12) not null check (stance in ('support', 'oppose')),
  way        varchar(12) not null,
  verb       text not null check (verb <> ''),
  term       text not null check (term <> ''),
  done       text not null check (done <> ''),
  last_day   varchar(10) not null default '',
  primary key (event_id, issue, local_id)
);
create index event_issue_day on event_issue (issue, stance, last_day);
create index event_issue_actor on event_issue (actor, stance, last_day);
create index event_issue_article on event_issue (article_id);

-- Those of the articles that are kept are read from the kept readings.
update article set issue_set = null;

-- The latest statements on an issue, whatever their stance.
create index statement_issue_latest on statement_issue (issue, last_day, statement_id);

-- How articles would be read now, until a person accepts or drops it: how many statements would be
-- added, gone or altered, and how many corrections would find no place. Where nothing would change
-- there is no json.
create table preview (
  article_id varchar(32) primary key references article (id),
  made_at    varchar(32) not null,
  json       text,
  added      integer not null,
  gone       integer not null,
  altered    integer not null,
  lost       integer not null
);
