-- Counselling (konseling): what is said in a case is sealed with a key that the database does not hold.
create sequence counselling_seq start with 50 increment by 50;

create table counsellor (
  employee uuid primary key references employee (uuid),
  statement varchar(1000) not null,
  taking boolean not null,              -- whether new requests are taken
  version bigint not null
);

create table counselling_case (
  id bigint primary key,
  uuid uuid not null unique,
  counselled uuid not null references employee (uuid),
  counsellor uuid not null references employee (uuid),
  kind varchar(20) not null,
  state varchar(20) not null,
  topic bytea not null,
  outcome bytea,                        -- why declined, or the agreed summary at the end
  meeting_at timestamp with time zone,
  meeting_minutes int,
  meeting_place bytea,
  asked_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  news_for_counselled boolean not null,
  news_for_counsellor boolean not null,
  command_key uuid not null unique,
  version bigint not null,
  check (counselled <> counsellor)
);
create index counselling_of_counselled on counselling_case (counselled, changed_at);
create index counselling_of_counsellor on counselling_case (counsellor, changed_at);

create table counselling_note (
  id bigint primary key,
  uuid uuid not null unique,
  case_id bigint not null references counselling_case (id),
  author uuid not null references employee (uuid),
  written_at timestamp with time zone not null,
  words bytea not null,
  command_key uuid not null unique,
  version bigint not null
);
create index counselling_note_of_case on counselling_note (case_id, written_at);

create table counselling_action (
  id bigint primary key,
  uuid uuid not null unique,
  case_id bigint not null references counselling_case (id),
  doer uuid not null references employee (uuid),
  due_on date not null,
  words bytea not null,
  done_at timestamp with time zone,
  command_key uuid not null unique,
  version bigint not null
);
create index counselling_action_of_case on counselling_action (case_id, due_on);
