-- When somebody is reminded, by a calendar that asks for it. The calendar is the hash of its address.
create table reminder (
    person text not null primary key references person (id) on delete cascade,
    calendar text not null unique,
    minute_of_day bigint not null,
    zone text not null,
    more boolean not null,
    since text not null
);
