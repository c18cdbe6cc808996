-- Runs of the matcher: drafts with what they were made from, and the one that was published.

create table mentoring_run (
  uuid uuid primary key,                -- made with the form: one run per form that was rendered
  programme uuid not null references mentoring_programme (uuid),
  name varchar(200) not null,
  state varchar(10) not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'PUBLISHED', 'DISCARDED')),
  busy_programme uuid unique,           -- the programme while it waits or runs: one at a time
  base uuid references mentoring_run (uuid),  -- whose pairs are kept where that costs nothing; null for none
  policy_no integer not null,           -- the programme's policy that it started from
  policy text not null,                 -- JSON; differs from the programme's where somebody asked what if
  engine varchar(60) not null,
  input_hash varchar(64),               -- of everything that it was made from
  result_hash varchar(64),
  world varchar(400),                   -- how the sign-ups, pairs and people stood, to see that they have changed
  input text,                           -- JSON; without whom somebody avoids or has declined
  result text,                          -- JSON
  insight text,                         -- JSON
  figures text,                         -- JSON
  trouble varchar(20),                  -- why it failed
  fence bigint not null,
  asked_by varchar(100) not null,
  asked_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  published_by varchar(100),
  published_at timestamp with time zone,
  version bigint not null,
  check ((state in ('QUEUED', 'RUNNING')) = (busy_programme is not null)),
  check ((state = 'PUBLISHED') = (published_at is not null))
);
create index mentoring_run_programme on mentoring_run (programme, asked_at);

-- What a coordinator settles by hand for the runs to come: two who are to be a pair, or are not to be one.
create table mentoring_ruling (
  uuid uuid primary key,
  programme uuid not null references mentoring_programme (uuid),
  kind varchar(6) not null check (kind in ('PIN', 'FORBID')),
  mentor uuid not null references employee (uuid),
  mentee uuid not null references employee (uuid),
  reason varchar(500) not null,
  set_by varchar(100) not null,
  set_at timestamp with time zone not null,
  lifted_by varchar(100),
  lifted_at timestamp with time zone,
  open_mentor uuid,                     -- the mentor while it stands: one ruling about the same two
  pinned_mentee uuid,                   -- the mentee while a pair is set: with one mentor at a time
  version bigint not null,
  unique (programme, open_mentor, mentee),
  unique (programme, pinned_mentee),
  check (mentor <> mentee),
  check ((lifted_at is null) = (open_mentor is not null)),
  check ((lifted_at is null) = (lifted_by is null))
);
