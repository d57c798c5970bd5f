-- Which content this installation has used, and since when (milliseconds since 1970).
create table library_in_force (
    digest text primary key,
    program_version text not null,
    since bigint not null
);
