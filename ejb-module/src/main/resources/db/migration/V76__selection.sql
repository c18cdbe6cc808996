-- Selections: what was announced, who applied, who may score whom, what was scored, and what came of it.

create sequence selection_seq start with 50 increment by 50;

create table selection_contest (
  uuid uuid primary key,                -- of the form that made it: one selection a form
  unit_uuid uuid not null references unit (uuid),
  job_uuid uuid not null references job (uuid),
  title varchar(200) not null,
  places integer not null check (places between 1 and 99),
  kind_key varchar(80) not null,
  kinds_key varchar(80) not null,
  kinds_version integer not null,
  audience varchar(10) not null check (audience in ('OPEN', 'POOL')),
  state varchar(10) not null
    check (state in ('DRAFT', 'ANNOUNCED', 'SCORING', 'RANKED', 'DECIDED', 'CLOSED', 'CANCELLED')),
  made_by varchar(100) not null,
  made_by_employee uuid references employee (uuid),
  made_at timestamp with time zone not null,
  announced_at timestamp with time zone,
  applies_until date,                   -- the last day to apply
  ranked_at timestamp with time zone,
  result_hash varchar(64),              -- over all that the ranking was made of and what came out
  chosen uuid,
  chosen_reason varchar(2000),
  decided_by varchar(100),
  decided_at timestamp with time zone,
  object_until date,                    -- the last day to object
  version bigint not null,
  check (state in ('DRAFT', 'CANCELLED') or (announced_at is not null and applies_until is not null)),
  check (state not in ('RANKED', 'DECIDED', 'CLOSED') or result_hash is not null),
  check (state not in ('DECIDED', 'CLOSED') or (decided_at is not null and object_until is not null))
);
create index selection_contest_state on selection_contest (state, applies_until);
create index selection_contest_unit on selection_contest (unit_uuid);

create table selection_criterion (
  contest uuid not null references selection_contest (uuid),
  stage varchar(80) not null,
  criterion varchar(80) not null,
  stage_weight integer not null check (stage_weight between 0 and 10000), -- ten-thousandths of the total
  pass_mark integer not null check (pass_mark between 0 and 10000),       -- hundredths of a point
  weight integer not null check (weight between 0 and 10000),             -- ten-thousandths of the stage
  primary key (contest, stage, criterion),
  -- Scores refer to the weights too: from the first score on, no weight and no mark can be changed.
  unique (contest, stage, criterion, stage_weight, pass_mark, weight)
);

create table selection_panelist (
  contest uuid not null references selection_contest (uuid),
  employee uuid not null references employee (uuid),
  added_by varchar(100) not null,
  added_at timestamp with time zone not null,
  primary key (contest, employee)
);
create index selection_panelist_employee on selection_panelist (employee);

create table selection_applicant (
  uuid uuid primary key,                -- of the form that it was sent by
  contest uuid not null references selection_contest (uuid),
  employee uuid not null references employee (uuid),
  state varchar(10) not null check (state in ('APPLIED', 'WITHDRAWN', 'ADMITTED', 'REFUSED')),
  applied_at timestamp with time zone not null,
  papers text not null,                 -- JSON: what was named, with its reference
  checks text not null,                 -- JSON: every requirement with its verdict of that day
  settled_reason varchar(2000),
  settled_by varchar(100),
  settled_at timestamp with time zone,
  grade varchar(8),                     -- of the day of admission, for ties
  grade_since date,
  birth_date date,
  version bigint not null,
  unique (contest, employee),
  unique (uuid, contest),
  check (state not in ('ADMITTED', 'REFUSED') or settled_reason is not null)
);
create index selection_applicant_employee on selection_applicant (employee);

create table selection_seating (
  applicant uuid not null,
  contest uuid not null,
  panelist uuid not null,
  cleared boolean not null,             -- whether the member may score the applicant
  cause varchar(20) not null check (cause in ('NONE', 'DECLARED', 'OWN_WORD', 'SELF')),
  words varchar(1000),                  -- what the member said of it
  at_instant timestamp with time zone not null,
  primary key (applicant, panelist),
  -- Scores refer to being cleared: who is shut out cannot score, and who has scored cannot be shut out unseen.
  unique (applicant, panelist, cleared),
  foreign key (applicant, contest) references selection_applicant (uuid, contest),
  foreign key (contest, panelist) references selection_panelist (contest, employee),
  check (cleared = (cause = 'NONE'))
);

create table selection_draft_score (
  applicant uuid not null,
  panelist uuid not null,
  cleared boolean not null check (cleared),
  stage varchar(80) not null,
  criterion varchar(80) not null,
  score integer not null check (score between 0 and 10000), -- hundredths of a point
  saved_at timestamp with time zone not null,
  primary key (applicant, panelist, stage, criterion),
  foreign key (applicant, panelist, cleared) references selection_seating (applicant, panelist, cleared)
);

create table selection_score (
  applicant uuid not null,
  contest uuid not null,
  panelist uuid not null,
  cleared boolean not null check (cleared),
  stage varchar(80) not null,
  criterion varchar(80) not null,
  stage_weight integer not null,
  pass_mark integer not null,
  weight integer not null,
  score integer not null check (score between 0 and 10000),
  at_instant timestamp with time zone not null,
  primary key (applicant, panelist, stage, criterion),
  foreign key (applicant, contest) references selection_applicant (uuid, contest),
  foreign key (applicant, panelist, cleared) references selection_seating (applicant, panelist, cleared),
  foreign key (contest, stage, criterion, stage_weight, pass_mark, weight)
    references selection_criterion (contest, stage, criterion, stage_weight, pass_mark, weight)
);
create index selection_score_contest on selection_score (contest);

create table selection_test (
  applicant uuid not null,
  contest uuid not null,
  stage varchar(80) not null,
  criterion varchar(80) not null,
  stage_weight integer not null,
  pass_mark integer not null,
  weight integer not null,
  score integer not null check (score between 0 and 10000),
  document varchar(120) not null,
  recorded_by varchar(100) not null,
  at_instant timestamp with time zone not null,
  primary key (applicant, stage, criterion),
  foreign key (applicant, contest) references selection_applicant (uuid, contest),
  foreign key (contest, stage, criterion, stage_weight, pass_mark, weight)
    references selection_criterion (contest, stage, criterion, stage_weight, pass_mark, weight)
);
create index selection_test_contest on selection_test (contest);

create table selection_place (
  contest uuid not null,
  applicant uuid not null,
  outcome varchar(12) not null check (outcome in ('PLACED', 'BELOW_MARK', 'UNKNOWN')),
  place integer not null,               -- 0 without a place
  total bigint not null,
  settled varchar(120),                 -- the rule that put this one after the one above with the same total
  stages text not null,                 -- JSON
  named boolean not null,               -- whether named to the appointing officer, or passed
  primary key (contest, applicant),
  foreign key (applicant, contest) references selection_applicant (uuid, contest)
);

create table selection_objection (
  uuid uuid primary key,                -- of the form
  contest uuid not null references selection_contest (uuid),
  applicant uuid not null unique,
  words varchar(4000) not null,
  made_at timestamp with time zone not null,
  answer_by date not null,
  answer varchar(4000),
  upheld boolean,
  answered_by varchar(100),
  answered_at timestamp with time zone,
  version bigint not null,
  foreign key (applicant, contest) references selection_applicant (uuid, contest),
  check ((answer is null) = (answered_at is null) and (upheld is null) = (answered_at is null))
);
create index selection_objection_contest on selection_objection (contest);

create table selection_log (
  id bigint primary key,
  contest uuid not null references selection_contest (uuid),
  verb varchar(60) not null,
  actor varchar(100) not null,
  applicant uuid,
  reason varchar(2000),
  facts text not null,                  -- JSON: the values of that moment
  at_instant timestamp with time zone not null
);
create index selection_log_contest on selection_log (contest, id);
