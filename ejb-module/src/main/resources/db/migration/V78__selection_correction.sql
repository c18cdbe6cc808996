-- Results of tests that were recorded wrongly and put right before the ranking: the result first recorded rests.

create table selection_test_correction (
  id bigint primary key,                -- of selection_seq: the one with the greatest counts
  applicant uuid not null,
  stage varchar(80) not null,
  criterion varchar(80) not null,
  score integer not null check (score between 0 and 10000),
  document varchar(120) not null,
  reason varchar(2000) not null,
  corrected_by varchar(100) not null,
  at_instant timestamp with time zone not null,
  foreign key (applicant, stage, criterion) references selection_test (applicant, stage, criterion)
);
create index selection_test_correction_of on selection_test_correction (applicant, stage, criterion, id);
