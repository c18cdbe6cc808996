-- The bench is counted after the lists are stored: which of them it was counted from.

create table bench_state (              -- one row; none before the first count
  id integer primary key check (id = 1),
  revision bigint not null,             -- of the lists that it was counted from
  as_of date not null,                  -- of the data of those
  counted_at timestamp with time zone not null
);

insert into bench_state (id, revision, as_of, counted_at)
select 1, revision, as_of, finished_at from ranking_state;
