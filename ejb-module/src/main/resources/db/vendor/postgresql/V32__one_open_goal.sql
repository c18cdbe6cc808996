-- One open goal a person: of several that two forms left open at once, the newest stands.
update career_goal set ended_at = set_at
 where ended_at is null
   and exists (select 1 from career_goal newer
                where newer.employee_id = career_goal.employee_id
                  and newer.ended_at is null
                  and newer.id > career_goal.id);

create unique index career_goal_open on career_goal (employee_id) where ended_at is null;
