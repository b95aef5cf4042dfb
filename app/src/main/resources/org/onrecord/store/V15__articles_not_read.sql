-- Portable SQL, as in V1. An article that is kept but not read is listed with the inputs that are not
-- read, and goes from there when it is purged, or read by another release.
alter table problem add column article_id varchar(32);
create index problem_article on problem (article_id);

insert into problem (id, input, code, message, seen_at, article_id)
select a.id, a.input, 'language', 'kept, but not read: its language is another, or isn''t known',
       a.added_at, a.id
  from article a join reading r on r.article_id = a.id and r.current = 1
 where r.json like '%"problems":[{"code":"language"%';

insert into problem (id, input, code, message, seen_at, article_id)
select a.id, a.input, 'reader', 'kept, but not read, for a fault of the reader', a.added_at, a.id
  from article a join reading r on r.article_id = a.id and r.current = 1
 where r.json like '%"problems":[{"code":"reader"%';
