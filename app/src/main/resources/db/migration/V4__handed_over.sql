-- A guest whose facts were added to somebody else's: what their device still hands in belongs there too.
create table handed_over (
    guest text not null primary key,
    person text not null references person (id) on delete cascade
);
