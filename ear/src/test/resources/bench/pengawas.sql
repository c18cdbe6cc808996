-- The rule set "pengawas" as one set-based question: how many of those who hold the job that a step leads from are
-- met (0), unknown (1), not met (2). Every history is gathered once per person; steps come in by bench_step.
with holder as materialized (
  select distinct on (a.employee_id) a.employee_id, a.job_id, e.kind
  from appointment a
  join employee e on e.id = a.employee_id and e.gone_import_id is null
  where a.gone_import_id is null and a.kind = 'DEFINITIVE' and a.valid_from <= date '{day}'
    and (a.valid_to is null or a.valid_to >= date '{day}' and a.valid_to >= a.valid_from)
  order by a.employee_id, a.valid_from desc, a.source_key desc
),
person as materialized (
  select h.* from holder h where h.job_id in (select from_job from bench_step)
),
status as (
  select distinct on (s.employee_id) s.employee_id, s.code
  from legal_status s
  where s.gone_import_id is null and s.valid_from <= date '{day}'
    and (s.valid_to is null or s.valid_to >= date '{day}' and s.valid_to >= s.valid_from)
  order by s.employee_id, s.valid_from desc, s.source_key desc
),
education_found as (
  select d.employee_id, bool_or(d.level_code in ('D3', 'D4', 'S1', 'PROFESI', 'S2', 'S3')) as enough
  from education d
  where d.gone_import_id is null and (d.graduated is null or d.graduated <= date '{day}')
  group by d.employee_id
),
served as (
  select r.employee_id, sum(upper(r.span) - lower(r.span)) as days
  from (
    select a.employee_id,
      unnest(range_agg(daterange(a.valid_from, least(coalesce(a.valid_to + 1, date '{day}'), date '{day}')))) as span
    from appointment a
    join job j on j.id = a.job_id
    where a.gone_import_id is null and a.kind = 'DEFINITIVE' and a.valid_from <= date '{day}'
      and (a.valid_to is null or a.valid_to >= a.valid_from) and j.level_code in ({levels})
    group by a.employee_id
  ) r
  group by r.employee_id
),
rated as (
  select r.employee_id,
    max(case when r.predicate in ('SANGAT_BAIK', 'BAIK') then 0 else 2 end) as worst,
    count(distinct r.rated_year) as years
  from rating r
  where r.gone_import_id is null and r.quarter_no = 0 and r.rated_year between {year} - 2 and {year} - 1
  group by r.employee_id
),
attested as (
  select t.employee_id,
    bool_or(t.kind = 'PENILAIAN_TPK' and t.signed > date '{day}' - interval '24 months') as team,
    bool_or(t.kind = 'INTEGRITAS') as integrity,
    bool_or(t.kind = 'SEHAT' and t.signed > date '{day}' - interval '12 months') as health
  from attestation t
  where t.gone_import_id is null and t.signed <= date '{day}' and (t.valid_to is null or t.valid_to >= date '{day}')
  group by t.employee_id
),
sanctioned as (
  select distinct d.employee_id
  from discipline d
  where d.gone_import_id is null and d.severity in ('MEDIUM', 'HEAVY') and d.valid_from <= date '{day}'
    and (d.valid_to is null or d.valid_to >= d.valid_from and d.valid_to + 1 > date '{day}' - interval '24 months')
),
assessed as materialized (
  select distinct on (c.employee_id, c.competency) c.employee_id, c.competency, c.level_found
  from competency_result c
  join person p on p.employee_id = c.employee_id
  where c.gone_import_id is null and c.assessed <= date '{day}' and (c.valid_to is null or c.valid_to >= date '{day}')
  order by c.employee_id, c.competency, c.assessed desc, c.source_key desc
),
matched as (
  select n.step_no, c.employee_id, sum(least(n.need, c.level_found)) as low,
    sum(least(n.need, c.level_found) - n.need) as lost
  from assessed c
  join person p on p.employee_id = c.employee_id
  join bench_step s on s.from_job = p.job_id
  join bench_need n on n.step_no = s.step_no and n.competency = c.competency
  group by n.step_no, c.employee_id
)
select s.step_no, v.verdict, count(*)
from bench_step s
join person p on p.job_id = s.from_job
left join status on status.employee_id = p.employee_id
left join education_found on education_found.employee_id = p.employee_id
left join served on served.employee_id = p.employee_id
left join rated on rated.employee_id = p.employee_id
left join attested on attested.employee_id = p.employee_id
left join sanctioned on sanctioned.employee_id = p.employee_id
left join matched on matched.employee_id = p.employee_id and matched.step_no = s.step_no
cross join lateral (
  select greatest(
    case when p.kind = 'PNS' then 0 else 2 end,
    case when status.code is null then 1 when status.code = '01' then 0 else 2 end,
    case when education_found.enough is null then 1 when education_found.enough then 0 else 2 end,
    case when coalesce(served.days, 0) >= date '{day}' - (date '{day}' - interval '48 months')::date then 0 else 2 end,
    case when rated.worst = 2 then 2 when rated.years = 2 then 0 else 1 end,
    case when matched.low is null then 1
      when matched.low * 100 >= 80 * s.required then 0
      when (s.required + matched.lost) * 100 < 80 * s.required then 2
      else 1 end,
    case when attested.team then 0 else 1 end,
    case when attested.integrity then 0 else 1 end,
    case when attested.health then 0 else 1 end,
    case when sanctioned.employee_id is null then 0 else 2 end,
    s.vacancy
  ) as verdict
) v
group by s.step_no, v.verdict
