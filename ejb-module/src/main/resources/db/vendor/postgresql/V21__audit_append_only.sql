-- Entries are only ever added, and heads only move forward. The owner of the tables can still switch this off, and then
-- the chain and the exported heads tell. The application's role needs: on audit_entry select and insert; on audit_head
-- select, insert and update; on audit_stream select and update (for its lock); on audit_look select, insert and delete.

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create function audit_head_forward() returns trigger language plpgsql as $$
begin
  if new.stream <> old.stream or new.chain_day <> old.chain_day or new.last_seq <= old.last_seq then
    raise exception 'audit heads only move forward' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create trigger audit_entry_rows before update or delete on audit_entry
  for each row execute function audit_refuse();
create trigger audit_entry_all before truncate on audit_entry
  for each statement execute function audit_refuse();
create trigger audit_head_forward before update on audit_head
  for each row execute function audit_head_forward();
create trigger audit_head_rows before delete on audit_head
  for each row execute function audit_refuse();
create trigger audit_head_all before truncate on audit_head
  for each statement execute function audit_refuse();
