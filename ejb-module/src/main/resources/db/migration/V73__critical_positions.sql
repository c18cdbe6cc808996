-- Critical positions: what was said of each, what the rules and the calendar say of it, and every assessment ever made.

create sequence critical_seq start with 50 increment by 50;

create table critical_position (
  uuid uuid primary key references seat (uuid), -- the position
  critical boolean not null,            -- as decided, whatever the questionnaire says
  impact varchar(6) not null check (impact in ('LOW', 'MIDDLE', 'HIGH')),
  percent integer not null check (percent between 0 and 100), -- of the questionnaire, rounded down
  marks varchar(1000) not null,         -- keys of the marks of risk, by commas
  decided_by varchar(100) not null,
  decided_at timestamp with time zone not null,
  version bigint not null
);

create table critical_assessment (
  id bigint primary key,
  uuid uuid not null unique,            -- of the form that was sent: one assessment per form that was rendered
  position_uuid uuid not null references seat (uuid),
  scheme_key varchar(80) not null,
  scheme_version integer not null,
  answers varchar(4000) not null,       -- question=answer by commas, keys of the scheme
  marks varchar(1000) not null,
  points integer not null,
  most integer not null,
  impact varchar(6) not null,
  risk varchar(6) not null,             -- as of that day
  risk_points integer not null,
  critical boolean not null,
  reason varchar(2000) not null,
  assessed_by varchar(100) not null,
  assessed_at timestamp with time zone not null
);
create index critical_assessment_position on critical_assessment (position_uuid, id);

create table critical_outlook (         -- worked out anew when people, rules or the day change
  uuid uuid primary key references seat (uuid),
  unit_uuid uuid not null references unit (uuid),
  job_name varchar(300) not null,
  holders varchar(2000) not null,       -- ids of who holds it, by commas
  free_on date,
  free_why varchar(20),
  risk varchar(6) not null check (risk in ('LOW', 'MIDDLE', 'HIGH')),
  risk_points integer not null,
  rule_points integer not null,
  suggested boolean not null,
  rules varchar(1000) not null          -- keys of the rules that speak for it, by commas
);
create index critical_outlook_unit on critical_outlook (unit_uuid);

create table critical_outlook_state (   -- one row: what the outlook stands for
  id integer primary key check (id = 1),
  import_id bigint not null,
  as_of date not null,
  scheme_key varchar(80) not null,
  scheme_version integer not null
);
