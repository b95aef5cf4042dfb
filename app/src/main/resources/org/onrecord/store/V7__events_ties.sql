-- What articles tell besides statements. Actors and targets are lines of a key and a name with a
-- tab between; a day is in EDTF, and sort_day is its first day for ordering, null where unknown.

create table event (
  id            varchar(32) primary key,
  article_id    varchar(32) not null references article (id),
  reader        varchar(80) not null,
  place         integer not null,
  code          varchar(16) not null,
  actors        text not null,
  targets       text not null,
  folded        text not null,
  words         text not null check (length(words) > 0),
  words_start   integer not null,
  words_end     integer not null,
  day           varchar(64),
  sort_day      varchar(10),
  day_words     text,
  speaker       text,
  statement     varchar(32),
  polarity      varchar(16) not null,
  modality      varchar(16) not null,
  confidence    integer not null check (confidence between 0 and 100),
  status        varchar(16) not null check (status in ('machine', 'checked', 'disputed', 'rejected')),
  check (words_start >= 0 and words_end > words_start),
  foreign key (article_id, reader) references reading (article_id, reader)
);
create index event_article on event (article_id, place);
create index event_day on event (sort_day, id);
create index event_code on event (code);

create table tie (
  id            varchar(32) primary key,
  article_id    varchar(32) not null references article (id),
  reader        varchar(80) not null,
  place         integer not null,
  relation      varchar(16) not null,
  actors        text not null,
  targets       text not null,
  folded        text not null,
  words         text not null check (length(words) > 0),
  words_start   integer not null,
  words_end     integer not null,
  speaker       text,
  statement     varchar(32),
  polarity      varchar(16) not null,
  modality      varchar(16) not null,
  confidence    integer not null check (confidence between 0 and 100),
  status        varchar(16) not null check (status in ('machine', 'checked', 'disputed', 'rejected')),
  check (words_start >= 0 and words_end > words_start),
  foreign key (article_id, reader) references reading (article_id, reader)
);
create index tie_article on tie (article_id, place);
create index tie_relation on tie (relation);
