-- A person, and what they did. Times are epoch milliseconds; guest_until is null once there is an account.
create table person (
    id text not null primary key,
    seq bigint not null,
    made bigint not null,
    guest_until bigint
);

create index person_guest_until on person (guest_until);

create table fact (
    person text not null references person (id) on delete cascade,
    id text not null,
    seq bigint not null,
    at bigint not null,
    zone text not null,
    day text not null,
    received bigint not null,
    device text not null,
    kind text not null,
    version bigint not null,
    payload text not null,
    primary key (person, id),
    unique (person, seq)
);

-- Hashes of persons who were erased, applied again to a restored backup.
create table erased (
    person text not null primary key,
    at bigint not null
);
