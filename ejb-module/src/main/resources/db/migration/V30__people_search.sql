-- The words of people's names, so that a search by the beginnings of words reads an index. Written by the import.
create table employee_word (
  employee_id bigint not null,
  word varchar(200) not null,
  primary key (employee_id, word)
);
insert into employee_word (employee_id, word)
select distinct e.id, lower(regexp_substr(e.name, '[^ .,-]+', 1, n.n))
  from employee e, (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)) as n (n)
  where e.gone_import_id is null and regexp_substr(e.name, '[^ .,-]+', 1, n.n) is not null;
