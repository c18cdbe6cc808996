-- What was decided and on what it rested is only ever added. The owner of the tables can still switch this off; the
-- trail tells.
create function decision_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'kept decisions are append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger matter_basis_rows before update or delete on matter_basis
  for each row execute function decision_refuse();
create trigger matter_log_rows before update or delete on matter_log
  for each row execute function decision_refuse();
