-- Portable SQL, as in V1. Indexes that no query uses any more: counts come from the search index
-- (V8), and others begin with the same columns. Each cost a page or two for every article.
drop index statement_form;
drop index statement_kind;
drop index statement_voice;
drop index told_hand;
drop index statement_issue_issue;
