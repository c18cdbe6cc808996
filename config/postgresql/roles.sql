-- PostgreSQL 15 or newer, once, as a superuser: psql -v ON_ERROR_STOP=1 -f roles.sql
-- Two roles: the owner changes the schema when a version is started, the application only works with the rows.
-- Replace both passwords first.
create role jenjang_owner login password 'ganti-owner';
create role jenjang login password 'ganti-jenjang';
alter role jenjang set lock_timeout = '5s';
alter role jenjang set idle_in_transaction_session_timeout = '10min';
create database jenjang owner jenjang_owner encoding 'UTF8' template template0;
revoke all on database jenjang from public;
grant connect, temporary on database jenjang to jenjang;
