-- Published rule sets and career patterns (versioned, effective-dated), and career goals.

create sequence rule_seq start with 50 increment by 50;
create sequence goal_seq start with 50 increment by 50;

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
