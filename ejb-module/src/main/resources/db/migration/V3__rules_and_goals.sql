-- Published rule sets and career patterns (versioned, effective-dated), career goals, and the audit trail.

create sequence rule_seq start with 50 increment by 50;
create sequence goal_seq start with 50 increment by 50;
create sequence audit_seq start with 50 increment by 50;

create table rule_set (
  id bigint primary key,
  rule_set_key varchar(80) not null,
  version_no integer not null,
  kind varchar(20) not null,            -- RULES, CAREER_PATTERN, REFERENCE
  valid_from date not null,
  valid_to date,
  content text not null,                -- the JSON as published
  content_hash varchar(64) not null,    -- SHA-256 of content
  published_at timestamp with time zone not null,
  published_by varchar(100) not null,
  unique (rule_set_key, version_no)
);

create table career_goal (
  id bigint primary key,
  uuid uuid not null unique,
  employee_id bigint not null references employee (id),
  job_id bigint not null references job (id),
  wanted_by date,
  own_words varchar(2000),
  set_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  command_key uuid not null,            -- idempotency: one effect per form that was rendered
  version bigint not null,
  unique (employee_id, command_key)
);

-- Two kinds of chain: acts (stream A), and reads of other people's profiles (stream R). One chain per stream and day.
create table audit_head (
  stream varchar(1) not null,
  chain_day date not null,
  last_seq bigint not null,
  last_hash varchar(64) not null,
  exported_at timestamp with time zone,
  primary key (stream, chain_day)
);

create table audit_entry (
  id bigint primary key,
  stream varchar(1) not null,
  chain_day date not null,
  seq bigint not null,
  at_instant timestamp with time zone not null,
  actor varchar(100) not null,
  verb varchar(60) not null,
  person_uuid uuid,
  facts text not null,                  -- JSON, keys in order, no personal text
  request_id varchar(40),
  previous_hash varchar(64) not null,
  entry_hash varchar(64) not null,
  unique (stream, chain_day, seq)
);
create index audit_entry_person on audit_entry (person_uuid, at_instant);
create index audit_entry_actor on audit_entry (actor, at_instant);
