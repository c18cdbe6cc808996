-- What a committee agreed on stands beside what a cycle found, which is never changed; where somebody stands is read
-- from the view, which gives the agreed box where there is one.

alter table talent_placement add column box_agreed varchar(13);

create view talent_standing as
select cycle_id, employee_uuid, unit_uuid, job_name, performance_low, performance_high, potential_low, potential_high,
  coalesce(box_agreed, box_worst) as box_worst, coalesce(box_agreed, box_best) as box_best,
  box_worst as mapped_worst, box_best as mapped_best, box_agreed is not null as agreed, parts
from talent_placement;

create sequence calibration_seq start with 50 increment by 50;

create table calibration_session (
  id bigint primary key,
  uuid uuid not null unique,            -- of the form that began it
  name varchar(200) not null,
  cycle_id bigint not null references talent_cycle (id),
  unit_uuid uuid not null references unit (uuid), -- with all units below it
  job_level varchar(30),                -- null for all levels
  guide varchar(400) not null,          -- expected share of each box in percent; shown, never forced
  majority_percent integer not null,    -- more than that share of votes keeps a move
  quorum_percent integer not null,      -- of those who may vote
  tie_rule varchar(12) not null check (tie_rule in ('CHAIR', 'TAKE_BACK')),
  state varchar(10) not null check (state in ('OPEN', 'LOCKED', 'CLOSED')),
  begun_by varchar(100) not null,
  begun_at timestamp with time zone not null,
  locked_by varchar(100),
  locked_employee uuid references employee (uuid),
  locked_at timestamp with time zone,
  closed_by varchar(100),
  closed_employee uuid references employee (uuid),
  closed_at timestamp with time zone,
  version bigint not null,
  constraint calibration_four_eyes check (closed_by is null
    or (locked_by is not null and closed_by <> locked_by and closed_employee <> locked_employee)),
  constraint calibration_closed check (state <> 'CLOSED' or closed_by is not null),
  constraint calibration_locked check (state = 'OPEN' or locked_by is not null)
);
create index calibration_session_cycle on calibration_session (cycle_id);

create table calibration_member (
  session_id bigint not null references calibration_session (id),
  employee_uuid uuid not null references employee (uuid),
  chair boolean not null,
  attended_at timestamp with time zone, -- when they first came
  primary key (session_id, employee_uuid)
);

-- Where somebody stands in a session; who was never touched has no row.
create table calibration_entry (
  session_id bigint not null references calibration_session (id),
  employee_uuid uuid not null references employee (uuid),
  box_from_worst varchar(13) not null,
  box_from_best varchar(13) not null,
  box_to varchar(13),                   -- null where they stay where they were
  reason varchar(2000),
  moved_by varchar(100),
  moved_employee uuid references employee (uuid),
  moved_at timestamp with time zone,
  discussed_at timestamp with time zone,
  version bigint not null,
  primary key (session_id, employee_uuid),
  constraint calibration_not_oneself check (moved_employee <> employee_uuid),
  constraint calibration_reasoned check (box_to is null or (reason is not null and moved_employee is not null))
);
create index calibration_entry_person on calibration_entry (employee_uuid);

-- Everything that was done, in its order; only added to.
create table calibration_step (
  id bigint primary key,
  session_id bigint not null references calibration_session (id),
  employee_uuid uuid not null references employee (uuid),
  kind varchar(20) not null,
  before_worst varchar(13),
  before_best varchar(13),
  box_after varchar(13),
  words varchar(2000),
  by_user varchar(100) not null,
  by_employee uuid references employee (uuid),
  at_instant timestamp with time zone not null,
  constraint calibration_step_not_oneself check (by_employee <> employee_uuid)
);
create index calibration_step_session on calibration_step (session_id, employee_uuid);

create table calibration_vote (
  id bigint primary key,
  session_id bigint not null references calibration_session (id),
  employee_uuid uuid not null references employee (uuid),
  box_before varchar(13),               -- where they go back to; null for where they were at first
  box_after varchar(13) not null,
  opened_employee uuid not null references employee (uuid),
  words varchar(2000) not null,
  opened_at timestamp with time zone not null,
  outcome varchar(10) check (outcome in ('KEPT', 'TAKEN_BACK')),
  settled_at timestamp with time zone,
  constraint calibration_vote_not_oneself check (opened_employee <> employee_uuid)
);
create index calibration_vote_session on calibration_vote (session_id, employee_uuid);

create table calibration_ballot (
  vote_id bigint not null references calibration_vote (id),
  member_uuid uuid not null references employee (uuid),
  employee_uuid uuid not null references employee (uuid), -- whom it is about
  keeps boolean not null,
  words varchar(500),
  at_instant timestamp with time zone not null,
  primary key (vote_id, member_uuid),
  constraint calibration_ballot_not_oneself check (member_uuid <> employee_uuid)
);
