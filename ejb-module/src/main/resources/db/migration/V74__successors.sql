-- Ranked successors as computed last, what the committee did to their order, questions asked of the ranking, and goals
-- offered to people.

create sequence succession_seq start with 50 increment by 50;

create table ranking_state (            -- one row: what the stored lists stand for
  id integer primary key check (id = 1),
  revision bigint not null,             -- grows with every change of the stored lists; whoever is behind changes nothing
  as_of date not null,
  import_id bigint not null,
  rules_mark bigint not null,
  boxes_mark varchar(100) not null,
  policy varchar(120) not null,
  people integer not null,
  hash varchar(64) not null,            -- SHA-256 of all lists
  finished_at timestamp with time zone not null
);

create table successor_list (
  position_uuid uuid primary key references seat (uuid),
  unit_uuid uuid not null references unit (uuid),
  job_uuid uuid not null,
  job_name varchar(300) not null,
  falls_free date,
  incumbents varchar(2000) not null,    -- ids, by commas
  candidates integer not null,
  ready_now integer not null,
  filled_at_once boolean not null,      -- by somebody of their own when as many positions as possible are filled
  only_uuid uuid,                       -- the only ready-now successor, who is that of other positions too
  hash varchar(64) not null
);
create index successor_list_unit on successor_list (unit_uuid);

create table successor_line (
  position_uuid uuid not null references successor_list (position_uuid) on delete cascade,
  employee_uuid uuid not null references employee (uuid),
  place integer not null,
  from_job varchar(100) not null,       -- code of the job held
  step varchar(20) not null,
  readiness varchar(20) not null,
  verdict varchar(10) not null,
  earliest date not null,
  score integer not null,               -- 0 to 1,000,000
  fit integer not null,                 -- each part 0 to 10,000
  box integer not null,
  experience integer not null,
  ready integer not null,
  cell integer not null,                -- performance times three and potential; -1 for none
  primary key (position_uuid, employee_uuid)
);
create index successor_line_person on successor_line (employee_uuid);

create table successor_cover (          -- who may act at once
  position_uuid uuid not null references successor_list (position_uuid) on delete cascade,
  employee_uuid uuid not null references employee (uuid),
  place integer not null,
  job varchar(100) not null,            -- code of the job held
  levels_below integer not null,
  fit integer not null,
  primary key (position_uuid, employee_uuid)
);

create table essential_successor (      -- without whom fewer positions could be filled at once
  employee_uuid uuid primary key references employee (uuid)
);

create table successor_desk (           -- one row a position that was ever reordered
  position_uuid uuid primary key references seat (uuid),
  version bigint not null
);

create table successor_order (          -- acts of the committee; never changed but for being undone once
  id bigint primary key,
  uuid uuid not null unique,            -- of the form that was sent: one act per form that was rendered
  position_uuid uuid not null references seat (uuid),
  employee_uuid uuid not null references employee (uuid),
  place integer not null check (place > 0),
  reason varchar(2000) not null,
  computed_place integer not null,      -- the values of that moment
  computed_score integer not null,
  readiness varchar(20) not null,
  moved_by varchar(100) not null,
  moved_at timestamp with time zone not null,
  undone_by varchar(100),
  undone_at timestamp with time zone,
  check ((undone_by is null) = (undone_at is null))
);
create index successor_order_position on successor_order (position_uuid, id);

create table succession_question (      -- a cascade, or what if incumbents leave at once
  uuid uuid primary key,                -- of the form that asked
  kind varchar(12) not null check (kind in ('CASCADE', 'DEPARTURES')),
  unit_uuid uuid not null references unit (uuid),
  positions varchar(4000) not null,     -- ids, by commas
  first_uuid uuid references employee (uuid), -- who is moved first, where that was asked
  state varchar(10) not null check (state in ('WAITING', 'READY', 'FAILED')),
  answer text,
  revision bigint,                      -- of the lists that it was answered from
  asked_by varchar(100) not null,
  asked_at timestamp with time zone not null
);
create index succession_question_unit on succession_question (unit_uuid, asked_at);

create table goal_offer (               -- a position's job offered to somebody as a career goal
  uuid uuid primary key,                -- of the form that offered
  position_uuid uuid not null references seat (uuid),
  job_uuid uuid not null,
  job_name varchar(300) not null,
  employee_uuid uuid not null references employee (uuid),
  words varchar(2000) not null,
  lacking varchar(4000) not null,       -- what was missing at that moment
  state varchar(10) not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED')),
  offered_by varchar(100) not null,
  offered_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  version bigint not null,
  check ((state = 'OFFERED') = (answered_at is null))
);
create index goal_offer_person on goal_offer (employee_uuid, state);
create index goal_offer_position on goal_offer (position_uuid, offered_at);
