set work_mem = '64MB';
set jit = off;
set max_parallel_workers_per_gather = 0;
drop table if exists bench_survivor;
-- Who the rules that every target shares leave in, when, and how near retirement, as narrow and as indexed as can be.
create unlogged table bench_survivor as
select p.idx, p.id, p.family, p.grade, p.grade_since, p.birth, p.before_family, p.before_days,
  (date '{day}' - p.since) as days, d.met,
  d.due, (date_trunc('month', p.birth + interval '58 years' + interval '1 month'))::date as retires,
  case when p.box < 0 then 0 else (array{boxes})[p.box + 1] end as box,
  coalesce(k0, 0) as k0, coalesce(k1, 0) as k1, coalesce(k2, 0) as k2, coalesce(k3, 0) as k3,
  coalesce(k4, 0) as k4, coalesce(k5, 0) as k5, coalesce(k6, 0) as k6, coalesce(k7, 0) as k7
from bench_person p
cross join lateral (
  select greatest(date '{day}', (p.since + interval '36 months')::date,
      case when p.rated1 = 0 then make_date({year} + 2, 1, 1) when p.rated2 = 0 then make_date({year} + 1, 1, 1) end,
      (p.disciplined_to + 1 + interval '24 months')::date) as due,
    p.since + interval '36 months' <= date '{day}' and p.rated1 = 1 and p.rated2 = 1
      and coalesce(p.disciplined_to + 1 + interval '24 months' <= date '{day}', true) as met
) d
where p.pns and p.active and p.rung >= {rung} and p.level_code = 'PENGAWAS' and d.due <= date '{day}' + interval '{later} months';
create index on bench_survivor (family, retires);
analyze bench_survivor;
select sum(t.place * t.score + t.idx * 7 + (t.ready * 31 + t.place) * 13)::text
from bench_position c
cross join lateral (
  select row_number() over (order by s.ready, s.score desc, s.grade desc, s.grade_since, s.birth, s.id) as place,
    s.idx, s.ready, s.score
  from (
    select v.idx, v.id, v.grade, v.grade_since, v.birth, r.ready,
      40 * (m.attained * 10000 / c.required) + 30 * v.box * 100
        + 10 * (least(e.days, f.full_days)::bigint * 10000 / f.full_days)
        + 20 * (case r.ready when 0 then 100 when 1 then 60 else 30 end) * 100 as score
    from bench_survivor v
    cross join (select date '{day}' - (date '{day}' - interval '{full} months')::date as full_days) f
    cross join lateral (
      select least(k0, n0) + least(k1, n1) + least(k2, n2) + least(k3, n3)
        + least(k4, n4) + least(k5, n5) + least(k6, n6) + least(k7, n7) as attained
    ) m
    cross join lateral (
      select v.days + case when v.before_family = any(c.field) then v.before_days else 0 end as days
    ) e
    cross join lateral (
      select case when v.met and m.attained * 100 >= 70 * c.required then 0
        when v.due > date '{day}' and v.due + interval '24 months' > v.retires then null
        when v.due <= date '{day}' + interval '{soon} months' then 1 else 2 end as ready
    ) r
    where v.family = any(c.field) and v.idx <> c.incumbent and r.ready is not null
      and v.retires >= date '{day}' + interval '24 months' and v.retires >= c.free + interval '{service} months'
    order by r.ready, score desc, v.grade desc, v.grade_since, v.birth, v.id
    limit {kept}
  ) s
) t
