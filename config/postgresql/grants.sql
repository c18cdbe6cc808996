-- PostgreSQL 15 or newer, once, in the database jenjang, as jenjang_owner, before Jenjang is first started:
-- psql -v ON_ERROR_STOP=1 -d jenjang -U jenjang_owner -f grants.sql
-- What the owner creates from now on, the application may read and write, but not change in shape.
grant usage on schema public to jenjang;
alter default privileges in schema public grant select, insert, update, delete on tables to jenjang;
alter default privileges in schema public grant usage, select on sequences to jenjang;
