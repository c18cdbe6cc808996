-- Pools of succession candidates: who was nominated, what was decided, who is in and why, who left; nothing is forgotten.

create sequence pool_seq start with 50 increment by 50;

create table talent_pool (
  id bigint primary key,
  uuid uuid not null unique,            -- of the form that opened it
  name varchar(200) not null,
  kind varchar(10) not null check (kind in ('LEVEL', 'FAMILY', 'POSITION')),
  level_code varchar(20) not null,      -- of the jobs that it is kept for
  family varchar(80),
  position_uuid uuid references seat (uuid),
  unit_uuid uuid not null references unit (uuid), -- kept for this unit and all below it
  term_months integer not null check (term_months between 1 and 120),
  group_only boolean not null,          -- whether the box has to belong to the succession group
  within_months integer,                -- until when requirements have to be reachable; null: they are not asked for
  open boolean not null,
  opened_by varchar(100) not null,
  opened_at timestamp with time zone not null,
  version bigint not null,
  check ((kind = 'FAMILY') = (family is not null) and (kind = 'POSITION') = (position_uuid is not null))
);
create index talent_pool_unit on talent_pool (unit_uuid);

create table pool_nomination (
  id bigint primary key,
  uuid uuid not null unique,            -- of the form that was sent
  pool_id bigint not null references talent_pool (id),
  employee_uuid uuid not null references employee (uuid),
  waiting_employee uuid,                -- the same while it waits, null afterwards: one at a time
  origin varchar(10) not null check (origin in ('HEAD', 'SELF')),
  nominated_by varchar(100) not null,
  nominator uuid references employee (uuid),
  reason varchar(2000) not null,
  nominated_at timestamp with time zone not null,
  state varchar(10) not null check (state in ('WAITING', 'DECIDED', 'WITHDRAWN')),
  stand varchar(2000) not null,         -- box, requirements and rules of that moment
  version bigint not null,
  unique (pool_id, waiting_employee)
);
create index pool_nomination_person on pool_nomination (employee_uuid);

create table pool_decision (            -- three for each nomination, each by itself
  id bigint primary key,
  uuid uuid not null unique,
  nomination_id bigint not null references pool_nomination (id),
  question varchar(10) not null check (question in ('ADVANCE', 'LATERAL', 'DEVELOP')),
  accepted boolean not null,
  reason varchar(2000) not null,
  stand varchar(2000) not null,
  nominated_by varchar(100) not null,
  employee_uuid uuid not null,
  decided_by varchar(100) not null,
  decider uuid,
  decided_at timestamp with time zone not null,
  unique (nomination_id, question),
  check (decided_by <> nominated_by),   -- four eyes
  check (decider is null or decider <> employee_uuid) -- nobody about themselves
);

create table pool_member (
  id bigint primary key,
  pool_id bigint not null references talent_pool (id),
  employee_uuid uuid not null references employee (uuid),
  present_employee uuid,                -- the same while they are in, null afterwards
  nomination_id bigint references pool_nomination (id),
  entered_on date not null,
  last_day date not null,
  stand varchar(2000) not null,
  left_on date,
  left_why varchar(10) check (left_why in ('TERM', 'LEFT', 'DECISION', 'GONE')),
  left_reason varchar(2000),
  left_by varchar(100),
  unique (pool_id, present_employee)
);
create index pool_member_person on pool_member (employee_uuid);

create table pool_decree (              -- the pool as the appointing officer set it
  id bigint primary key,
  uuid uuid not null unique,
  pool_id bigint not null references talent_pool (id),
  number_text varchar(120) not null,
  decree_date date not null,
  set_by varchar(100) not null,
  set_at timestamp with time zone not null
);
create table pool_decree_member (
  decree_id bigint not null references pool_decree (id),
  employee_uuid uuid not null references employee (uuid),
  primary key (decree_id, employee_uuid)
);

create table pool_event (               -- every change, with the values of its moment
  id bigint primary key,
  pool_id bigint not null references talent_pool (id),
  employee_uuid uuid references employee (uuid),
  kind varchar(20) not null,
  words varchar(2000) not null,
  stand varchar(2000),
  done_by varchar(100) not null,
  done_at timestamp with time zone not null
);
create index pool_event_pool on pool_event (pool_id, id);
create index pool_event_person on pool_event (employee_uuid, id);
