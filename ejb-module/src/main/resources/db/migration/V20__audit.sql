-- The audit trail. Two streams: A (acts), and R (reads of other people's data); each has one chain a day, and the first
-- entry of a day links to the last of the day before. No names or numbers of people in what is chained.

create sequence audit_look_seq start with 50 increment by 50;

-- One row per stream, never changed: whoever appends holds its lock.
create table audit_stream (
  stream varchar(1) primary key
);
insert into audit_stream (stream) values ('A'), ('R');

create table audit_head (
  stream varchar(1) not null references audit_stream (stream),
  chain_day date not null,
  last_seq bigint not null,
  last_hash varchar(64) not null,
  primary key (stream, chain_day)
);

create table audit_entry (
  stream varchar(1) not null references audit_stream (stream),
  chain_day date not null,               -- UTC
  seq bigint not null,
  at_instant timestamp with time zone not null,
  actor varchar(100) not null,           -- sign-on name, or "sistem"
  verb varchar(120) not null,
  person_uuid uuid,
  facts text not null,                   -- JSON, keys in order, no personal text
  request_id varchar(40),
  previous_hash varchar(64) not null,
  entry_hash varchar(64) not null,
  primary key (stream, chain_day, seq)
);
create index audit_entry_at on audit_entry (at_instant);
create index audit_entry_person on audit_entry (person_uuid, at_instant);
create index audit_entry_actor on audit_entry (actor, at_instant);

-- Reads as they happen, written without any lock in the reading transaction; moved into stream R in blocks.
create table audit_look (
  id bigint primary key,
  at_instant timestamp with time zone not null,
  actor varchar(100) not null,
  verb varchar(120) not null,
  person_uuid uuid not null,
  facts text not null,
  request_id varchar(40)
);
