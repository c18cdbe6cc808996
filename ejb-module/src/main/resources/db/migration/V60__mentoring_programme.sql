-- Mentoring programmes. Versions of a policy are never changed, only added.

create table mentoring_programme (
  uuid uuid primary key,                -- made with the form: one programme per form that was rendered
  name varchar(200) not null,
  purpose varchar(2000) not null,
  state varchar(20) not null check (state in ('DRAFT', 'OPEN', 'MATCHING', 'RUNNING', 'ENDED')),
  unit uuid references unit (uuid),     -- whose people it is for, with all below; null for the whole agency
  by_invitation boolean not null,
  evergreen boolean not null,           -- people may still sign up while pairs run
  starts_on date not null,
  ends_on date not null,
  sign_up_until date,                   -- the last day to sign up; null before it was opened
  size_most integer not null check (size_most >= 0),  -- pairs that are planned; 0 when not said
  policy_no integer not null,           -- the newest version of the policy
  begun_by varchar(100) not null,
  begun_at timestamp with time zone not null,
  version bigint not null,
  check (starts_on <= ends_on)
);

create table mentoring_policy (
  programme uuid not null references mentoring_programme (uuid),
  version_no integer not null check (version_no > 0),
  content text not null,                -- JSON
  written_at timestamp with time zone not null,
  written_by varchar(100) not null,
  primary key (programme, version_no)
);

create table mentoring_invited (
  programme uuid not null references mentoring_programme (uuid),
  employee uuid not null references employee (uuid),
  invited_at timestamp with time zone not null,
  primary key (programme, employee)
);
create index mentoring_invited_employee on mentoring_invited (employee);
