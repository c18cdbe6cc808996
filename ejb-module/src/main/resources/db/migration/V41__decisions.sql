-- Matters (decisions that stand and fall together), their steps, what they rest on, and objections.
-- People and units are named by their opaque ids: these rows outlive what the host delivers.

create table matter (
  uuid uuid primary key,
  procedure_key varchar(60) not null,
  procedure_version integer not null,
  reference uuid not null,               -- the capability's own id of the whole
  open_reference uuid,                   -- the same while it is open: one open matter per reference
  state varchar(12) not null check (state in ('PROPOSED', 'RETURNED', 'REFUSED', 'WITHDRAWN', 'DECIDED', 'EFFECTIVE')),
  revision integer not null,
  version bigint not null,
  proposed_by varchar(100) not null,
  proposer uuid,
  proposed_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  looked_on date,                        -- when heads were last looked at anew; null: as soon as may be
  unique (procedure_key, open_reference),
  check ((state in ('REFUSED', 'WITHDRAWN', 'EFFECTIVE')) = (open_reference is null))
);
create index matter_proposer on matter (proposed_by);

create table matter_decision (
  uuid uuid primary key,
  matter uuid not null references matter (uuid),
  procedure_key varchar(60) not null,
  revision integer not null,
  place integer not null,
  reference uuid not null,
  person uuid not null,
  open_person uuid,                      -- the same while its matter is open: one pending decision of a kind per person
  from_unit uuid,
  to_unit uuid,
  seat uuid,
  effective_on date not null,
  effective_at timestamp with time zone,
  trouble varchar(60),                   -- why it could not take effect on its day; null when nothing is wrong
  unique (uuid, person),
  unique (procedure_key, open_person),
  unique (matter, revision, place)
);
create index matter_decision_person on matter_decision (person);
create index matter_decision_due on matter_decision (effective_on, effective_at);

create table matter_step (
  uuid uuid primary key,
  matter uuid not null references matter (uuid),
  revision integer not null,
  stage integer not null,
  place integer not null,
  step_key varchar(60) not null,
  consent boolean not null,
  unit uuid,
  body varchar(400) not null,
  state varchar(10) not null check (state in ('WAITING', 'OPEN', 'APPROVED', 'RETURNED', 'REFUSED', 'CLOSED')),
  role varchar(30),
  answerer uuid,
  delegate uuid,
  opened_at timestamp with time zone,
  due_on date,
  reminded_at timestamp with time zone,
  escalated_at timestamp with time zone,
  proposed_by varchar(100) not null,
  answered_by varchar(100),
  answered_employee uuid,
  stands_for uuid,
  answer_roles varchar(300),
  answered_at timestamp with time zone,
  reason varchar(2000),
  carried_from varchar(60),
  consent_body varchar(200),
  consent_number varchar(120),
  consent_date date,
  consent_document varchar(400),
  unique (matter, revision, place),
  check (consent or answered_by is null or answered_by <> proposed_by),
  check ((state in ('APPROVED', 'RETURNED', 'REFUSED')) = (answered_by is not null))
);
create index matter_step_answerer on matter_step (answerer, state);
create index matter_step_delegate on matter_step (delegate, state);
create index matter_step_role on matter_step (role, state, due_on);
create index matter_step_due on matter_step (state, due_on);

-- Nobody decides about themselves, nor anybody in their place: the last line, whatever the code says.
create table matter_step_subject (
  step uuid not null references matter_step (uuid),
  decision uuid not null,
  person uuid not null,
  answered_employee uuid,
  stands_for uuid,
  primary key (step, decision),
  foreign key (decision, person) references matter_decision (uuid, person),
  check (answered_employee is null or answered_employee <> person),
  check (stands_for is null or stands_for <> person)
);

-- What each proposal rests on, so that it can be replayed; never changed.
create table matter_basis (
  matter uuid not null references matter (uuid),
  revision integer not null,
  snapshot text not null,
  rule_sets varchar(1000) not null,
  solver varchar(200) not null,
  seed bigint,
  result_hash varchar(64) not null,
  kept_at timestamp with time zone not null,
  primary key (matter, revision)
);

-- Every act on a matter, in order; never changed.
create table matter_log (
  matter uuid not null references matter (uuid),
  seq integer not null,
  revision integer not null,
  at_instant timestamp with time zone not null,
  actor varchar(100) not null,
  employee uuid,
  stands_for uuid,
  act varchar(20) not null,
  step uuid,
  reason varchar(2000) not null,
  primary key (matter, seq)
);

-- One effect per form that was rendered: a repeated key is answered with what the first brought.
create table matter_command (
  actor varchar(100) not null,
  command_key uuid not null,
  matter uuid not null references matter (uuid),
  state varchar(12) not null,
  at_instant timestamp with time zone not null,
  primary key (actor, command_key, matter)
);

create table delegation (
  uuid uuid primary key,
  from_name varchar(100) not null,
  from_employee uuid,
  to_employee uuid not null,
  roles varchar(300) not null,
  assigned_unit uuid,
  from_day date not null,
  to_day date not null,
  reason varchar(400) not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  command_key uuid not null,
  unique (from_name, command_key),
  check (to_day >= from_day),
  check (from_employee is null or from_employee <> to_employee)
);
create index delegation_to on delegation (to_employee, to_day);

create table objection (
  uuid uuid primary key,
  decision uuid not null unique,
  matter uuid not null references matter (uuid),
  person uuid not null,
  words varchar(4000) not null,
  made_at timestamp with time zone not null,
  answer_due date not null,
  reminded_at timestamp with time zone,
  escalated_at timestamp with time zone,
  answered_by varchar(100),
  answered_employee uuid,
  answered_at timestamp with time zone,
  upheld boolean,
  reason varchar(2000),
  version bigint not null,
  foreign key (decision, person) references matter_decision (uuid, person),
  check (answered_employee is null or answered_employee <> person),
  check ((answered_by is null) = (upheld is null))
);
create index objection_open on objection (answered_at, answer_due);

create table notice (
  uuid uuid primary key,
  message uuid not null,
  recipient uuid not null,
  kind varchar(30) not null,
  matter uuid not null references matter (uuid),
  step uuid references matter_step (uuid),
  at_instant timestamp with time zone not null,
  read_at timestamp with time zone,
  unique (message, recipient, kind)
);
create index notice_recipient on notice (recipient, read_at);
