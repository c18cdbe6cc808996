-- Who signed up for a mentoring programme, as mentor, as mentee or as both.

create table mentoring_mentor (
  programme uuid not null references mentoring_programme (uuid),
  employee uuid not null references employee (uuid),
  state varchar(20) not null check (state in ('WAITING', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  capacity integer not null check (capacity between 1 and 50),
  taken integer not null,               -- places given to pairs that run or were offered and accepted
  free_times bigint not null,           -- a bit for each time of the week; 0 when not told
  languages varchar(200) not null,      -- codes with a space between
  asks_for varchar(10),                 -- the sex that the other should be of; null without a wish
  statement varchar(1000) not null,
  decided_by uuid references employee (uuid),
  decided_at timestamp with time zone,
  reason varchar(1000),                 -- why the head refused
  signed_at timestamp with time zone not null,
  version bigint not null,
  primary key (programme, employee),
  check (taken between 0 and 50)
);
create index mentoring_mentor_employee on mentoring_mentor (employee);

create table mentoring_mentee (
  programme uuid not null references mentoring_programme (uuid),
  employee uuid not null references employee (uuid),
  state varchar(20) not null check (state in ('SIGNED', 'WITHDRAWN')),
  own_goal varchar(1000) not null,      -- in the person's own words; may be empty
  target_job uuid,                      -- the job of the career goal when signing up; null without one
  free_times bigint not null,
  languages varchar(200) not null,
  asks_for varchar(10),
  signed_at timestamp with time zone not null,
  version bigint not null,
  primary key (programme, employee)
);
create index mentoring_mentee_employee on mentoring_mentee (employee);

create table mentoring_goal (           -- the gaps that a mentee chose
  programme uuid not null,
  employee uuid not null,
  competency varchar(80) not null,
  level_needed integer not null,
  primary key (programme, employee, competency),
  foreign key (programme, employee) references mentoring_mentee (programme, employee)
);

create table mentoring_route (          -- the jobs on the mentee's way to the career goal, in order
  programme uuid not null,
  employee uuid not null,
  place integer not null,
  job varchar(80) not null,
  primary key (programme, employee, place),
  foreign key (programme, employee) references mentoring_mentee (programme, employee)
);

create table mentoring_topic (
  programme uuid not null references mentoring_programme (uuid),
  employee uuid not null references employee (uuid),
  side varchar(6) not null check (side in ('MENTOR', 'MENTEE')),
  topic varchar(40) not null,
  primary key (programme, employee, side, topic)
);

create table mentoring_wish (
  programme uuid not null references mentoring_programme (uuid),
  employee uuid not null references employee (uuid),
  side varchar(6) not null check (side in ('MENTOR', 'MENTEE')),
  place integer not null check (place between 1 and 5),
  other uuid not null references employee (uuid),
  primary key (programme, employee, side, place),
  unique (programme, employee, side, other)
);

create table mentoring_avoid (          -- read by what builds the pool of a matching, and by nothing else
  programme uuid not null references mentoring_programme (uuid),
  employee uuid not null references employee (uuid),
  side varchar(6) not null check (side in ('MENTOR', 'MENTEE')),
  other uuid not null references employee (uuid),
  primary key (programme, employee, side, other)
);
