-- Talent mapping: cycles, and where each person stood in them. What a cycle found is never changed afterwards.

create sequence talent_seq start with 50 increment by 50;

create table talent_cycle (
  id bigint primary key,
  uuid uuid not null unique,            -- of the form that began it: one cycle per form that was rendered
  name varchar(200) not null,
  mapped_year integer not null,
  unit_uuid uuid not null references unit (uuid), -- mapped with all units below it
  as_of date not null,
  scheme_key varchar(80) not null,
  scheme_version integer not null,
  state varchar(10) not null check (state in ('WAITING', 'READY', 'FAILED')),
  people integer not null,              -- how many were mapped
  certain integer not null,             -- of them, how many in a box that nothing missing can change
  begun_by varchar(100) not null,
  begun_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  announced_by varchar(100),
  announced_at timestamp with time zone,
  version bigint not null
);

create table talent_placement (
  cycle_id bigint not null references talent_cycle (id),
  employee_uuid uuid not null references employee (uuid),
  unit_uuid uuid not null references unit (uuid), -- unit and job of that day
  job_name varchar(300) not null,
  performance_low bigint not null,      -- hundredths of points times ten-thousandths of weight
  performance_high bigint not null,
  potential_low bigint not null,
  potential_high bigint not null,
  box_worst varchar(13) not null,       -- performance and potential band, such as MIDDLE-HIGH
  box_best varchar(13) not null,
  parts text not null,                  -- the scores of all components with their records
  primary key (cycle_id, employee_uuid),
  check (performance_low <= performance_high and potential_low <= potential_high)
);
create index talent_placement_box on talent_placement (cycle_id, box_worst, box_best);
create index talent_placement_person on talent_placement (employee_uuid);
