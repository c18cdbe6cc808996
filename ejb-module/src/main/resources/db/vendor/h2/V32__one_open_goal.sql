-- One open goal a person: of several that two forms left open at once, the newest stands.
update career_goal set ended_at = set_at
 where ended_at is null
   and exists (select 1 from career_goal newer
                where newer.employee_id = career_goal.employee_id
                  and newer.ended_at is null
                  and newer.id > career_goal.id);

-- H2 has no partial index; a column that is empty once the goal has ended stands in for it.
alter table career_goal
  add column open_for bigint generated always as (case when ended_at is null then employee_id end);
create unique index career_goal_open on career_goal (open_for);
