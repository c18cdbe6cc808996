-- Objections of people to their own box in an announced cycle. Upheld ones change the box with four eyes.

create table box_objection (
  uuid uuid primary key,
  cycle_id bigint not null references talent_cycle (id),
  employee_uuid uuid not null references employee (uuid),
  box_worst varchar(13) not null,       -- as announced
  box_best varchar(13) not null,
  words varchar(4000) not null,
  made_at timestamp with time zone not null,
  answer_due date not null,
  answered_by varchar(100),
  answered_employee uuid references employee (uuid),
  answered_at timestamp with time zone,
  answer varchar(10) check (answer in ('REJECTED', 'BOX', 'RECOMPUTE')),
  reason varchar(2000),
  box_corrected varchar(13),
  confirmed_by varchar(100),
  confirmed_employee uuid references employee (uuid),
  confirmed_at timestamp with time zone,
  version bigint not null,
  unique (cycle_id, employee_uuid),
  constraint box_objection_not_oneself check (answered_employee is null or answered_employee <> employee_uuid),
  constraint box_objection_not_oneself_again check (confirmed_employee is null or confirmed_employee <> employee_uuid),
  constraint box_objection_four_eyes check (confirmed_by is null
    or (answer <> 'REJECTED' and confirmed_by <> answered_by
      and (confirmed_employee is null or answered_employee is null or confirmed_employee <> answered_employee))),
  constraint box_objection_answered check ((answered_by is null) = (answer is null) and (answer is null or reason is not null))
);
create index box_objection_open on box_objection (answered_at, answer_due);
