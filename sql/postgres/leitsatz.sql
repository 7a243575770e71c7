-- Creates the functions: psql -v module=/path/to/leitsatz.so -f leitsatz.sql DATABASE
--
-- NULL gives NULL, and so does a page without an article. The same text gives the same result in
-- every session, so that indices, generated columns and parallel workers can use them.

-- The sentences that carry a text, in one line.
create or replace function leitsatz_summary(body text, sentences integer default 3) returns text
  as :'module', 'leitsatz_summary' language c immutable strict parallel safe cost 10000;

-- Its keywords, heaviest first, as an array of strings.
create or replace function leitsatz_keywords(body text) returns json
  as :'module', 'leitsatz_keywords' language c immutable strict parallel safe cost 10000;

-- The article of a web page, with blank lines between its blocks.
create or replace function leitsatz_page(html text) returns text
  as :'module', 'leitsatz_page' language c immutable strict parallel safe cost 10000;
