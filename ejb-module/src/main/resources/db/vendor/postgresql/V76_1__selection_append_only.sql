-- What was scored, ranked and done in a selection is only ever added, and its weights rest once it is announced. The owner
-- of the tables can still switch this off; the trail tells.
create function selection_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'selections are append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create function selection_frozen() returns trigger language plpgsql as $$
begin
  if exists (select 1 from selection_contest c
      where c.uuid = (case when tg_op = 'DELETE' then old.contest else new.contest end) and c.state <> 'DRAFT') then
    raise exception 'the weights of an announced selection rest' using errcode = 'insufficient_privilege';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger selection_score_rows before update or delete on selection_score
  for each row execute function selection_refuse();
create trigger selection_test_rows before update or delete on selection_test
  for each row execute function selection_refuse();
create trigger selection_place_rows before update or delete on selection_place
  for each row execute function selection_refuse();
create trigger selection_log_rows before update or delete on selection_log
  for each row execute function selection_refuse();
create trigger selection_criterion_rows before insert or update or delete on selection_criterion
  for each row execute function selection_frozen();
