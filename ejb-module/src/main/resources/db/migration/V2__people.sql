-- What is known about people, units, jobs and positions: a read model of the host HR platform.
-- Rows of a feed carry: source_key (natural key inside the feed), row_hash (of the normalised content), source,
-- import_id (the import that wrote this version) and gone_import_id (the first import that no longer delivered it).
-- Both name an import_run without a foreign key: only the import itself writes them, runs are never deleted, and
-- checking them again for each of millions of rows would take more than half of the time that applying takes.
-- When a row was last seen: the newest applied import of its feed, or the one before gone_import_id.

create sequence import_seq start with 50 increment by 50;
create sequence unit_seq start with 1000 increment by 1000;
create sequence job_seq start with 1000 increment by 1000;
create sequence position_seq start with 1000 increment by 1000;
create sequence employee_seq start with 1000 increment by 1000;
create sequence history_seq start with 1000 increment by 1000;

create table import_run (
  id bigint primary key,
  uuid uuid not null unique,
  status varchar(20) not null,        -- STAGING, STAGED, REFUSED, APPLYING, APPLIED, CANCELLED, FAILED, INTERRUPTED
  file_name varchar(200) not null,
  source varchar(60) not null,        -- name of the delivering platform, such as SIMPEG
  as_of date not null,                -- the day the delivered data stands for
  started_by varchar(100) not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  version bigint not null
);

create table import_feed (
  import_id bigint not null references import_run (id),
  feed varchar(30) not null,          -- file name without ending, such as rw_golongan
  rows_read bigint not null,
  rows_new bigint not null,
  rows_changed bigint not null,
  rows_unchanged bigint not null,
  rows_gone bigint not null,
  rows_bad bigint not null,
  rows_mended bigint not null,        -- rows with warts that were normalised
  primary key (import_id, feed)
);

create table unit (
  id bigint primary key,
  uuid uuid not null unique,
  source_key varchar(80) not null unique,
  parent_id bigint references unit (id),
  name varchar(300) not null,
  kind varchar(60),
  location varchar(200),
  time_zone varchar(40) not null,
  latitude double precision,
  longitude double precision,
  head_employee_key varchar(80),      -- head named by the host where positions are not delivered
  tree_from integer not null,         -- pre-order numbering: a subtree is tree_from between its root's from and to
  tree_to integer not null,
  depth integer not null,
  valid_from date not null,
  valid_to date,
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint
);
create index unit_tree on unit (tree_from, tree_to);
create index unit_parent on unit (parent_id);

create table competency (
  source_key varchar(80) primary key,
  name varchar(200) not null,
  kind varchar(20) not null,
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint
);

create table job_family (
  source_key varchar(80) primary key,
  name varchar(200) not null,
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint
);

create table job (
  id bigint primary key,
  uuid uuid not null unique,
  source_key varchar(80) not null unique,
  name varchar(300) not null,
  level_code varchar(20) not null,
  family varchar(80),
  job_class integer,
  retirement_age integer,
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint
);

create table competency_standard (
  id bigint primary key,
  job_id bigint not null references job (id),
  source_key varchar(200) not null unique,
  competency varchar(80) not null,
  level_needed integer not null,
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint
);
create index competency_standard_job on competency_standard (job_id);

create table seat (                    -- Position; the word is a function name in SQL
  id bigint primary key,
  uuid uuid not null unique,
  source_key varchar(80) not null unique,
  unit_id bigint not null references unit (id),
  job_id bigint not null references job (id),
  quota integer not null,
  heads_unit boolean not null,
  term_months integer,
  valid_from date not null,
  valid_to date,
  derived boolean not null,            -- true where positions were not delivered: vacancies are unknown
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint
);
create index seat_unit on seat (unit_id);
create index seat_job on seat (job_id);

create table employee (
  id bigint primary key,
  uuid uuid not null unique,
  source_key varchar(80) not null unique,  -- NIP, NI PPPK or the agency's staff number: the key of all feeds
  host_id varchar(80),                     -- pns_id of the host
  old_number varchar(20),
  kind varchar(10) not null,
  name varchar(200) not null,              -- without titles
  title_before varchar(60),
  title_after varchar(120),
  birth_date date not null,
  sex varchar(10) not null,
  email varchar(200),
  candidate_since date,                    -- TMT CPNS
  civil_servant_since date,                -- TMT PNS
  retires_on date,                         -- TMT pensiun as delivered; null: computed from the retirement age
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint
);
create index employee_name on employee (name);

create table appointment (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  seat_id bigint references seat (id),
  job_id bigint not null references job (id),
  unit_id bigint not null references unit (id),
  kind varchar(12) not null,
  valid_from date not null,
  valid_to date,                       -- as delivered, or the day before the person's next definitive appointment
  delivered_to date,                   -- the end as delivered; null where none was
  document varchar(120),
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);
create index appointment_unit on appointment (unit_id, valid_from);
create index appointment_seat on appointment (seat_id, valid_from);
create index appointment_job on appointment (job_id);

create table grade_held (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  grade varchar(6) not null,
  valid_from date not null,
  promotion_kind varchar(10),
  service_years integer,
  service_months integer,
  document varchar(120),
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table rating (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  rated_year integer not null,
  quarter_no integer not null,         -- 0: the whole year
  predicate varchar(20) not null,
  result_code varchar(30),
  behaviour_code varchar(30),
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table credit (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  valid_from date not null,
  valid_to date not null,
  points numeric(10,3) not null,
  regime varchar(20) not null,
  job_key varchar(80),
  document varchar(120),
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table education (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  level_code varchar(20) not null,
  major varchar(200),
  graduated date,
  document varchar(120),
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table training (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  code varchar(40) not null,
  name varchar(300) not null,
  hours integer,
  completed date,
  document varchar(120),
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table competency_result (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  competency varchar(80) not null,
  level_found integer not null,
  assessed date not null,
  valid_to date,
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table discipline (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  severity varchar(10) not null,
  valid_from date not null,
  valid_to date,
  document varchar(120),
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table legal_status (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  code varchar(4) not null,
  valid_from date not null,
  valid_to date,
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table selection_result (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  kind varchar(40) not null,
  job_key varchar(80),
  level_code varchar(20),
  passed boolean not null,
  decided date not null,
  valid_to date,
  document varchar(120),
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table attestation (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  kind varchar(40) not null,
  signed date not null,
  valid_to date,
  officer varchar(200),
  document varchar(120),
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table waiver (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  rule_key varchar(80) not null,
  asked_by varchar(200),
  granted_by varchar(200) not null,
  valid_from date not null,
  valid_to date,
  document varchar(120),
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table award (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  name varchar(300) not null,
  awarded date not null,
  document varchar(120),
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table team_assignment (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  team varchar(300) not null,
  team_role varchar(120),
  valid_from date not null,
  valid_to date,
  document varchar(120),
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table feedback (                -- 360 degrees
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  rated_year integer not null,
  score numeric(6,2) not null,
  raters integer,
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table potential (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  source_key varchar(200) not null,
  component varchar(60) not null,
  score numeric(6,2) not null,
  assessed date not null,
  valid_to date,
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);

create table declaration (             -- kinship or conflict of interest between two people
  id bigint primary key,
  employee_id bigint not null references employee (id),
  other_id bigint not null references employee (id),
  source_key varchar(200) not null,
  kind varchar(40) not null,
  declared date not null,
  row_hash bigint not null,
  source varchar(60) not null,
  import_id bigint not null,
  gone_import_id bigint,
  unique (employee_id, source_key)
);
