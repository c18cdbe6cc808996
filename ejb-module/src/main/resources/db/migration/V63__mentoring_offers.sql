-- Offers of a pair to its two people, the mentee first; and who was left out by a run that was published.

create table mentoring_offer (
  uuid uuid primary key,                -- made of run and couple: a run that is told twice offers once
  programme uuid not null references mentoring_programme (uuid),
  run uuid not null,                    -- what it was made by
  mentor uuid not null references employee (uuid),
  mentee uuid not null references employee (uuid),
  state varchar(12) not null
    check (state in ('MENTEE_ASKED', 'MENTOR_ASKED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN')),
  open_mentee uuid,                     -- the mentee while it is open: one open offer a mentee and programme
  ended_by varchar(6) check (ended_by in ('MENTOR', 'MENTEE')),  -- who declined or did not answer
  reason varchar(1000),                 -- why somebody declined; for the coordinator alone
  fit varchar(1000) not null,           -- JSON
  answer_by date not null,              -- the last day for whoever is asked now, or was asked last
  terms_no integer not null,            -- version of the terms that the day was counted by
  made_at timestamp with time zone not null,
  accepted_at timestamp with time zone, -- when the mentee accepted; the mentor knows of the offer from then on
  changed_at timestamp with time zone not null,
  version bigint not null,
  unique (programme, open_mentee),
  check (mentor <> mentee),
  check ((state in ('MENTEE_ASKED', 'MENTOR_ASKED')) = (open_mentee is not null)),
  check ((state in ('DECLINED', 'LAPSED')) = (ended_by is not null)),
  check (state <> 'MENTEE_ASKED' or accepted_at is null),
  check (state not in ('MENTOR_ASKED', 'ACCEPTED') or accepted_at is not null),
  check (reason is null or state = 'DECLINED')
);
create index mentoring_offer_mentor on mentoring_offer (mentor);
create index mentoring_offer_mentee on mentoring_offer (mentee);
create index mentoring_offer_programme on mentoring_offer (programme, state);
create index mentoring_offer_run on mentoring_offer (run);

create table mentoring_passed_over (
  run uuid not null,
  employee uuid not null references employee (uuid),
  programme uuid not null references mentoring_programme (uuid),
  primary key (run, employee)
);
create index mentoring_passed_over_programme on mentoring_passed_over (programme, employee);

-- Of the places taken, those that are held for a mentee who has not answered yet: no mentor is told of them.
alter table mentoring_mentor add column unseen integer default 0 not null;
alter table mentoring_mentor add constraint mentoring_mentor_unseen check (unseen between 0 and taken);
