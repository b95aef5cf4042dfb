-- Portable SQL, as in V1.

-- Where statements stand, as far as two of them are compared by it. actor is from now on who speaks
-- across articles, as in statement; last_day the last day on which it can have been said, empty where
-- none is known; own whether the words are the speaker's and not another's whom they repeat.
update statement_issue
   set actor = (select s.actor from statement s where s.id = statement_issue.statement_id);
alter table statement_issue add column last_day varchar(10) not null default '';
update statement_issue
   set last_day = coalesce((select t.last_day from told t
                             where t.statement_id = statement_issue.statement_id), '');
alter table statement_issue add column own integer;
alter table statement_issue add column modality varchar(16);
alter table statement_issue add column hedged integer;
alter table statement_issue add column condition_words text;
create index statement_issue_day on statement_issue (issue, stance, last_day);
create index statement_issue_actor on statement_issue (actor, stance, last_day);

-- What isn't known of those that are kept is read from the kept readings again.
update article set issue_set = null;

-- Of which two statements a correction is, and on which issue, where it is of two.
alter table correction add column one varchar(32);
alter table correction add column other varchar(32);
alter table correction add column issue varchar(60);
create index correction_one on correction (one);
create index correction_other on correction (other);
create index correction_issue on correction (issue);

-- Rulings stand in one log with corrections, whose moments have milliseconds.
update actor_ruling set made_at = replace(made_at, 'Z', '.000Z') where length(made_at) = 20;
update actor_ruling set revoked_at = replace(revoked_at, 'Z', '.000Z')
 where length(revoked_at) = 20;
update utterance_ruling set made_at = replace(made_at, 'Z', '.000Z') where length(made_at) = 20;
update utterance_ruling set revoked_at = replace(revoked_at, 'Z', '.000Z')
 where length(revoked_at) = 20;
