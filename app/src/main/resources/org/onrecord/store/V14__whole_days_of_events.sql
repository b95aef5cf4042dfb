-- Portable SQL, as in V1. The day by which events are ordered and sought is a whole one, also of a
-- month, season, quarter or year: its first. Decades were written with a nought for the unknown year.
update event
   set sort_day = case
     when length(sort_day) = 4 then sort_day || '-01-01'
     when substr(sort_day, 6, 2) <= '12' then sort_day || '-01'
     when substr(sort_day, 6, 2) = '21' then substr(sort_day, 1, 4) || '-03-01'
     when substr(sort_day, 6, 2) = '22' then substr(sort_day, 1, 4) || '-06-01'
     when substr(sort_day, 6, 2) = '34' then substr(sort_day, 1, 4) || '-04-01'
     when substr(sort_day, 6, 2) = '23' then substr(sort_day, 1, 4) || '-09-01'
     when substr(sort_day, 6, 2) = '24' then substr(sort_day, 1, 4) || '-12-01'
     when substr(sort_day, 6, 2) = '35' then substr(sort_day, 1, 4) || '-07-01'
     when substr(sort_day, 6, 2) = '36' then substr(sort_day, 1, 4) || '-10-01'
     else substr(sort_day, 1, 4) || '-01-01' end
 where length(sort_day) < 10;
