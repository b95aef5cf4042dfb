-- Portable SQL, as in V1. What the pages of somebody who is in much of a large record read in order
-- is read by an index, not sorted.

-- The day on which a row's article was published, empty where that isn't known.
alter table statement add column sort_day varchar(10);
alter table appearance add column sort_day varchar(10);
update statement set sort_day =
  coalesce((select a.published from article a where a.id = statement.article_id), '');
update appearance set sort_day =
  coalesce((select a.published from article a where a.id = appearance.article_id), '');
drop index statement_actor;
create index statement_actor on statement (actor, sort_day desc, article_id, place);
drop index appearance_actor;
create index appearance_actor on appearance (actor, sort_day desc, article_id);

-- Whose a role is across articles, as in appearance.
alter table role add column actor varchar(128);
update role set actor = (select p.actor from appearance p
                          where p.article_id = role.article_id and p.local_id = role.local_id);
create index role_actor on role (actor, title, organization, given_on, article_id);
create index role_given on role (actor, given_on, article_id);
