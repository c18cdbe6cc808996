-- What a committee agreed on stands beside what a cycle found, which is never changed; where somebody stands is read
-- from the view, which gives the agreed box where there is one.

alter table talent_placement add column box_agreed varchar(13);

create view talent_standing as
select cycle_id, employee_uuid, unit_uuid, job_name, performance_low, performance_high, potential_low, potential_high,
  coalesce(box_agreed, box_worst) as box_worst, coalesce(box_agreed, box_best) as box_best,
  box_worst as mapped_worst, box_best as mapped_best, box_agreed is not null as agreed, parts
from talent_placement;
