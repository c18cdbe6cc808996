-- A wish that changed breaks no rule, so what a plan was made from is kept apart from what people wished then.
alter table rotation_plan add column wish_hash varchar(64);
