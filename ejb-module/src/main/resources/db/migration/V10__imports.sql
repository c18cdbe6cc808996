-- Imports: the one place that an open import holds, its progress and findings, and the staging tables of all files.

-- One row: at most one import is open at a time, since the staging tables hold one delivery.
create table import_gate (
  id integer primary key check (id = 1),
  import_id bigint references import_run (id)
);
insert into import_gate (id) values (1);

-- Written outside the transactions that do the work, so that others see how far it is.
create table import_progress (
  import_id bigint primary key references import_run (id),
  fence bigint not null,               -- counts the workers that took the import up; an older one may not finish it
  phase varchar(20) not null,
  feed varchar(30),
  done bigint not null,
  total bigint not null,
  phase_started_at timestamp with time zone not null,
  heartbeat_at timestamp with time zone not null,
  cancel_requested boolean not null,
  good_rows_only boolean not null,
  kept_file varchar(400)               -- where the upload lies on the node that took it; null when not kept any longer
);

-- What was found; holds values as delivered for the analyst, never logged, kept for the newest imports alone.
create table import_flaw (
  import_id bigint not null references import_run (id),
  seq integer not null,
  feed varchar(60) not null,
  line_no bigint not null,
  column_name varchar(120),
  cell_value varchar(200),
  defect varchar(40) not null,
  gravity varchar(10) not null,
  detail varchar(200),
  primary key (import_id, seq)
);

create table import_flaw_count (
  import_id bigint not null references import_run (id),
  feed varchar(60) not null,
  defect varchar(40) not null,
  gravity varchar(10) not null,
  total bigint not null,
  primary key (import_id, feed, defect)
);

-- The first differences of each file, for the report.
create table import_sample (
  import_id bigint not null references import_run (id),
  seq integer not null,
  feed varchar(60) not null,
  change_kind varchar(10) not null,
  employee_key varchar(80),
  source_key varchar(200) not null,
  column_name varchar(120),
  value_before varchar(400),
  value_after varchar(400),
  primary key (import_id, seq)
);

create index employee_old_number on employee (old_number);

-- Staging: columns as in the described files, keys in place of ids.
create table stage_ref_unor (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  source_key varchar(80) not null,
  parent_key varchar(80),
  name varchar(300),
  kind varchar(60),
  location varchar(200),
  time_zone varchar(40),
  latitude double precision,
  longitude double precision,
  head_employee_key varchar(80),
  valid_from date,
  valid_to date
);

create table stage_job_families (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  source_key varchar(80) not null,
  name varchar(200)
);

create table stage_jobs (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  source_key varchar(80) not null,
  name varchar(300),
  level_code varchar(20),
  family varchar(80),
  job_class integer,
  retirement_age integer
);

create table stage_competencies (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  source_key varchar(80) not null,
  name varchar(200),
  kind varchar(20)
);

create table stage_standards (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  source_key varchar(200) not null,
  job_key varchar(80),
  competency varchar(80),
  level_needed integer
);

create table stage_positions (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  source_key varchar(80) not null,
  unit_key varchar(80),
  job_key varchar(80),
  quota integer,
  heads_unit boolean,
  term_months integer,
  valid_from date,
  valid_to date
);

create table stage_pegawai (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  host_id varchar(80),
  source_key varchar(80) not null,
  old_number varchar(20),
  name varchar(200),
  title_before varchar(60),
  title_after varchar(120),
  birth_date date,
  sex varchar(10),
  kind varchar(10),
  email varchar(200),
  candidate_since date,
  civil_servant_since date,
  retires_on date
);

create table stage_rw_jabatan (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  seat_key varchar(80),
  job_key varchar(80),
  unit_key varchar(80),
  kind varchar(12),
  valid_from date,
  delivered_to date,
  document varchar(120)
);

create table stage_rw_golongan (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  grade varchar(6),
  valid_from date,
  promotion_kind varchar(10),
  service_years integer,
  service_months integer,
  document varchar(120),
  grade_rank integer
);

create table stage_rw_skp22 (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  rated_year integer,
  result_code varchar(30),
  behaviour_code varchar(30),
  predicate varchar(20),
  quarter_no integer
);

create table stage_rw_kinerjaperiodik (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  rated_year integer,
  quarter_no integer,
  result_code varchar(30),
  behaviour_code varchar(30),
  predicate varchar(20)
);

create table stage_rw_angkakredit (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  job_key varchar(80),
  points numeric(10,3),
  document varchar(120),
  valid_from date,
  valid_to date,
  regime varchar(20)
);

create table stage_rw_pendidikan (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  level_code varchar(20),
  major varchar(200),
  graduated date,
  document varchar(120)
);

create table stage_rw_hukdis (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  severity varchar(10),
  valid_from date,
  valid_to date,
  document varchar(120)
);

create table stage_statuses (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  code varchar(4),
  valid_from date,
  valid_to date
);

create table stage_rw_diklat (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  code varchar(40),
  name varchar(300),
  hours integer,
  completed date,
  document varchar(120)
);

create table stage_rw_kursus (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  code varchar(40),
  name varchar(300),
  hours integer,
  completed date,
  document varchar(120)
);

create table stage_assessments (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  competency varchar(80),
  level_found integer,
  assessed date,
  valid_to date
);

create table stage_selections (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  kind varchar(40),
  job_key varchar(80),
  level_code varchar(20),
  passed boolean,
  decided date,
  valid_to date,
  document varchar(120)
);

create table stage_attestations (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  kind varchar(40),
  signed date,
  valid_to date,
  officer varchar(200),
  document varchar(120)
);

create table stage_waivers (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  rule_key varchar(80),
  asked_by varchar(200),
  granted_by varchar(200),
  valid_from date,
  valid_to date,
  document varchar(120)
);

create table stage_rw_penghargaan (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  name varchar(300),
  awarded date,
  document varchar(120)
);

create table stage_team_assignments (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  team varchar(300),
  team_role varchar(120),
  valid_from date,
  valid_to date,
  document varchar(120)
);

create table stage_feedback_360 (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  rated_year integer,
  score numeric(6,2),
  raters integer
);

create table stage_potentials (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  component varchar(60),
  score numeric(6,2),
  assessed date,
  valid_to date
);

create table stage_declarations (
  line_no bigint not null,
  row_hash bigint not null,
  bad boolean default false not null,
  employee_key varchar(80) not null,
  source_key varchar(200) not null,
  other_key varchar(80),
  kind varchar(40),
  declared date
);
