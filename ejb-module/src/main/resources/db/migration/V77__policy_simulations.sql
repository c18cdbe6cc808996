-- Policy simulations: what would become of boxes and successor lists by other numbers. Nothing else reads from here.

create sequence simulation_seq start with 50 increment by 50;

create table policy_simulation (
  id bigint primary key,
  uuid uuid not null unique,            -- of the form that began it: one simulation per form that was rendered
  name varchar(200) not null,
  as_of date not null,
  scheme_label varchar(120) not null,   -- what it starts from
  policy_label varchar(120) not null,
  rule_set_key varchar(80),             -- whose times were on the form; null for none
  rule_set_version integer,
  changes text not null,                -- the numbers that differ, with what they are in force
  input_hash varchar(64) not null,
  state varchar(10) not null check (state in ('WAITING', 'RUNNING', 'READY', 'FAILED', 'STOPPED')),
  progress integer not null check (progress between 0 and 100),
  fence bigint not null,
  people integer not null,              -- how many were mapped
  moved integer not null,               -- of them, how many into another box
  positions integer not null,
  lists integer not null,               -- how many of the lists change
  asked_by varchar(100) not null,
  asked_at timestamp with time zone not null,
  ended_at timestamp with time zone
);

create table simulation_count (
  simulation_id bigint not null references policy_simulation (id),
  unit_uuid uuid not null references unit (uuid),
  was varchar(13) not null,             -- performance and potential band, or UNCERTAIN
  becomes varchar(13) not null,
  people integer not null,
  primary key (simulation_id, unit_uuid, was, becomes)
);

create table simulation_person (        -- those who move
  simulation_id bigint not null references policy_simulation (id),
  employee_uuid uuid not null references employee (uuid),
  unit_uuid uuid not null references unit (uuid),
  job_name varchar(300) not null,
  was varchar(13) not null,
  becomes varchar(13) not null,
  primary key (simulation_id, employee_uuid)
);
create index simulation_person_box on simulation_person (simulation_id, was, becomes);

create table simulation_list (          -- every critical position
  simulation_id bigint not null references policy_simulation (id),
  position_uuid uuid not null references seat (uuid),
  unit_uuid uuid not null references unit (uuid),
  job_name varchar(300) not null,
  candidates_was integer not null,
  candidates_becomes integer not null,
  ready_was integer not null,
  ready_becomes integer not null,
  entered integer not null,
  gone integer not null,                -- left the list
  moved integer not null,               -- stand elsewhere on it
  readied integer not null,             -- are ready sooner or later
  primary key (simulation_id, position_uuid)
);

create table simulation_line (          -- whoever is on a list before or after
  simulation_id bigint not null references policy_simulation (id),
  position_uuid uuid not null references seat (uuid),
  employee_uuid uuid not null references employee (uuid),
  unit_uuid uuid references unit (uuid), -- where the person stands; null where not known
  place_was integer,                    -- null for who was not on it
  place_becomes integer,
  ready_was varchar(20),
  ready_becomes varchar(20),
  score_was integer,
  score_becomes integer,
  primary key (simulation_id, position_uuid, employee_uuid)
);
