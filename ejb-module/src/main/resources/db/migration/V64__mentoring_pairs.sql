-- Pairs of mentor and mentee: what they agreed, planned, held and wrote. Notes and complaints are read by few.

create table mentoring_pair (
  uuid uuid primary key,
  programme uuid not null,
  mentor uuid not null references employee (uuid),
  mentee uuid not null references employee (uuid),
  proposal uuid not null unique,          -- idempotency: one pair per proposal that both accepted
  from_day date not null,
  until_day date not null,
  state varchar(10) not null check (state in ('RUNNING', 'ENDED')),
  open_mentee uuid,                       -- the mentee while it runs: one running pair a mentee and programme
  end_reason varchar(15) check (end_reason in ('COMPLETED', 'AGREED', 'REMATCH', 'MENTOR_LEFT', 'MENTEE_LEFT', 'MOVED')),
  ended_on date,
  meets_days integer check (meets_days between 1 and 120),
  confidentiality varchar(1000),
  mentor_agreed_at timestamp with time zone,
  mentee_agreed_at timestamp with time zone,
  formed_at timestamp with time zone not null,
  version bigint not null,
  unique (programme, open_mentee),
  check (mentor <> mentee),
  check (until_day >= from_day),
  check ((state = 'ENDED') = (open_mentee is null)),
  check ((state = 'ENDED') = (end_reason is not null)),
  check ((end_reason is null) = (ended_on is null))
);
create index mentoring_pair_mentor on mentoring_pair (mentor, state);
create index mentoring_pair_mentee on mentoring_pair (mentee, state);
create index mentoring_pair_programme on mentoring_pair (programme, mentor, state);

create table mentoring_pair_goal (
  uuid uuid primary key,
  pair uuid not null references mentoring_pair (uuid),
  words varchar(500) not null,
  career_job uuid,                        -- the job of the mentee's career goal that it serves; named by the mentee alone
  progress integer not null check (progress between 0 and 100),
  written_at timestamp with time zone not null,
  dropped_at timestamp with time zone,
  version bigint not null
);
create index mentoring_pair_goal_pair on mentoring_pair_goal (pair);

create table mentoring_session (
  uuid uuid primary key,
  pair uuid not null references mentoring_pair (uuid),
  state varchar(10) not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  on_day date not null,
  from_time time not null,
  zone varchar(40) not null,
  minutes integer not null check (minutes between 15 and 480),  -- planned, or as held
  place varchar(200) not null,
  topic varchar(200) not null,
  planned_by uuid not null,
  sequence_no integer not null,           -- of its calendar entry, grows with each change
  changed_at timestamp with time zone not null,
  version bigint not null
);
create index mentoring_session_pair on mentoring_session (pair, on_day);
create index mentoring_session_day on mentoring_session (state, on_day);

-- A note is read by its author, and by those whom the author named here, and by nobody else.
create table mentoring_note (
  uuid uuid primary key,
  session_uuid uuid not null references mentoring_session (uuid),
  author uuid not null references employee (uuid),
  words varchar(4000) not null,
  for_coordinator boolean not null,
  written_at timestamp with time zone not null,
  version bigint not null
);
create index mentoring_note_session on mentoring_note (session_uuid);

create table mentoring_note_reader (
  note uuid not null references mentoring_note (uuid),
  reader uuid not null references employee (uuid),
  primary key (note, reader)
);

create table mentoring_task (
  uuid uuid primary key,
  pair uuid not null references mentoring_pair (uuid),
  words varchar(500) not null,
  owner uuid not null references employee (uuid),
  due_on date,
  done_on date,
  written_at timestamp with time zone not null,
  version bigint not null
);
create index mentoring_task_pair on mentoring_task (pair);

create table mentoring_evaluation (
  pair uuid not null references mentoring_pair (uuid),
  kind varchar(8) not null check (kind in ('MIDTERM', 'FINAL')),
  author uuid not null references employee (uuid),
  satisfaction integer not null check (satisfaction between 1 and 5),
  usefulness integer not null check (usefulness between 1 and 5),
  words varchar(2000) not null,
  written_at timestamp with time zone not null,
  primary key (pair, kind, author)
);

-- "This does not work": read by the coordinator and by who wrote it.
create table mentoring_complaint (
  uuid uuid primary key,
  pair uuid not null references mentoring_pair (uuid),
  author uuid not null references employee (uuid),
  words varchar(2000) not null,
  wants_rematch boolean not null,
  written_at timestamp with time zone not null,
  answer varchar(2000),
  answered_at timestamp with time zone,
  answered_by varchar(100),
  version bigint not null
);
create index mentoring_complaint_pair on mentoring_complaint (pair);
