drop table if exists bench_person, bench_position;
create table bench_person (
  idx integer primary key, id uuid not null, birth date not null, level_code varchar(20) not null, family integer not null,
  since date not null, before_family integer not null, before_days integer not null, grade integer not null,
  grade_since date not null, active boolean not null, rung integer not null, rated1 integer, rated2 integer,
  disciplined_to date, box integer not null, pns boolean not null,
  k0 integer, k1 integer, k2 integer, k3 integer, k4 integer, k5 integer, k6 integer, k7 integer
);
create table bench_position (
  no integer primary key, incumbent integer not null, free date not null, field integer[] not null, required integer not null,
  n0 integer not null, n1 integer not null, n2 integer not null, n3 integer not null,
  n4 integer not null, n5 integer not null, n6 integer not null, n7 integer not null
)
