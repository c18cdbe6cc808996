-- Calendar addresses of mentors and mentees, and notices that are not about a decision.

create table mentoring_calendar (
  uuid uuid primary key,
  employee uuid not null references employee (uuid),
  open_employee uuid unique,              -- the employee until it is revoked: one address a person
  token_hash varchar(64) not null unique, -- SHA-256 of the secret in the address; the secret itself is kept nowhere
  made_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  check ((revoked_at is null) = (open_employee is not null))
);

alter table notice alter column matter drop not null;
alter table notice add column subject uuid; -- what it is about, where that is no decision: such as a pair

alter table mentoring_pair add constraint mentoring_pair_programme_fk
  foreign key (programme) references mentoring_programme (uuid);
