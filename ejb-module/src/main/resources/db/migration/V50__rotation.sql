-- Rotation rounds, what people wish of them, and plans. Terms and answers are never changed, only added.

create sequence rotation_seq start with 50 increment by 50;

create table rotation_round (
  id bigint primary key,
  uuid uuid not null unique,
  name varchar(200) not null,
  status varchar(20) not null check (status in ('DRAFT', 'OPEN', 'CLOSED', 'PLANNING', 'PROPOSED', 'CLOSED_OUT')),
  bids_close date,                      -- the last day for bids; null before the round is opened for them
  terms_id bigint not null,             -- the newest terms
  opened_by varchar(100) not null,
  opened_at timestamp with time zone not null,
  command_key uuid not null unique,     -- idempotency: one round per form that was rendered
  version bigint not null
);

create table rotation_terms (
  id bigint primary key,
  round_id bigint not null references rotation_round (id),
  version_no integer not null check (version_no > 0),
  content text not null,                -- the JSON of scope, periods, policy, settlements and waivers
  content_hash varchar(64) not null,    -- SHA-256 of content
  written_at timestamp with time zone not null,
  written_by varchar(100) not null,
  unique (round_id, version_no)
);

create table rotation_round_unit (      -- the units of a round's newest terms, for who may see it
  round_id bigint not null references rotation_round (id),
  unit_uuid uuid not null references unit (uuid),
  primary key (round_id, unit_uuid)
);

create table rotation_draft (           -- what a person wishes: one a round
  id bigint primary key,
  round_id bigint not null references rotation_round (id),
  employee_uuid uuid not null references employee (uuid),
  stays boolean not null,
  mobility_km integer check (mobility_km >= 0),
  saved_at timestamp with time zone not null,
  version bigint not null,
  unique (round_id, employee_uuid)
);

create table rotation_bid (
  draft_id bigint not null references rotation_draft (id),
  place integer not null check (place between 1 and 10),
  position_uuid uuid not null references seat (uuid),
  primary key (draft_id, place),
  unique (draft_id, position_uuid)
);
create index rotation_bid_position on rotation_bid (position_uuid);

create table rotation_wish (            -- whom a head would take
  round_id bigint not null references rotation_round (id),
  position_uuid uuid not null references seat (uuid),
  employee_uuid uuid not null references employee (uuid),
  wished_by varchar(100) not null,
  wished_at timestamp with time zone not null,
  primary key (round_id, position_uuid, employee_uuid)
);

create table rotation_plan (
  id bigint primary key,
  uuid uuid not null unique,
  round_id bigint not null references rotation_round (id),
  terms_id bigint not null references rotation_terms (id),
  base_id bigint references rotation_plan (id),  -- the plan it was copied from
  name varchar(200) not null,
  status varchar(20) not null check (status in
    ('DRAFT', 'QUEUED', 'RUNNING', 'STOPPING', 'STOPPED', 'DONE', 'INFEASIBLE', 'FAILED')),
  as_of date not null,                  -- the day of the picture of people and positions
  seed bigint not null,
  gap_wanted double precision not null check (gap_wanted >= 0),
  seconds_most integer check (seconds_most > 0),
  hand text not null,                   -- settlements by hand of this plan alone, JSON
  solver varchar(60) not null,
  input_hash varchar(64),               -- of terms, wishes and picture
  result_hash varchar(64),
  answer text,                          -- the newest answer with its certificate, JSON
  trouble text,                         -- why it is infeasible or failed, JSON
  gap double precision,                 -- of the first objective that is not at its bound
  fence bigint not null,                -- grows with each start; who writes with an older one changes nothing
  asked_by varchar(100) not null,
  asked_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  command_key uuid not null unique,
  version bigint not null
);
create index rotation_plan_round on rotation_plan (round_id);

create table rotation_progress (
  plan_id bigint not null references rotation_plan (id),
  step_no integer not null,
  at_ms bigint not null,                -- milliseconds since the start of the search
  phase varchar(20) not null,
  objective_no integer not null,        -- which objective is being worked on, from 0
  best double precision,
  bound double precision,
  primary key (plan_id, step_no)
);

create table rotation_matter (          -- a chain of a plan that was put to approval
  reference uuid primary key,
  plan_id bigint not null references rotation_plan (id),
  matter_uuid uuid not null unique,
  state varchar(20) not null,
  moves text not null,                  -- JSON, in order of the chain
  moved_at timestamp with time zone not null,
  version bigint not null
);
create index rotation_matter_plan on rotation_matter (plan_id);
