-- Messages to be delivered once their transaction has committed; those of one aggregate in the order of seq.

create table outbox_head (
  aggregate uuid primary key,
  last_seq bigint not null
);

create table outbox (
  uuid uuid primary key,
  aggregate uuid not null references outbox_head (aggregate),
  seq bigint not null,
  topic varchar(60) not null,
  payload text not null,                 -- JSON, ids only
  created_at timestamp with time zone not null,
  tries integer not null,
  next_try timestamp with time zone,     -- null: as soon as those before it are done
  parked_at timestamp with time zone,    -- given up for now; holds back what follows in the aggregate
  last_error varchar(200),
  done_at timestamp with time zone,
  unique (aggregate, seq)
);
create index outbox_parked on outbox (parked_at);
