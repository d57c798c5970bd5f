-- Who may come back, and from which browsers. Times are epoch milliseconds unless the type says otherwise.
create table account (
    person text not null primary key references person (id) on delete cascade,
    email text not null unique,
    name text not null,
    password text,
    made bigint not null
);

-- A person in a browser. The browser is the hash of its cookie; of its persons at most one is present.
create table login (
    id text not null primary key,
    browser text not null,
    person text not null references person (id) on delete cascade,
    present boolean not null,
    device text not null,
    made bigint not null,
    seen bigint not null,
    proved bigint not null,
    until bigint not null,
    unique (browser, person)
);

create index login_person on login (person);
create index login_until on login (until);

-- Hashes of codes that open an account once. Those an operator asked for end by themselves.
create table recovery_code (
    person text not null references person (id) on delete cascade,
    hash text not null,
    made bigint not null,
    until bigint,
    used bigint,
    primary key (person, hash)
);

-- Passkeys, in the tables that Spring Security reads and writes. The name of an entity is the person.
create table user_entities (
    id text not null primary key,
    name text not null unique references person (id) on delete cascade,
    display_name text
);

create table user_credentials (
    credential_id text not null primary key,
    user_entity_user_id text not null references user_entities (id) on delete cascade,
    public_key bytea not null,
    signature_count bigint,
    uv_initialized boolean,
    backup_eligible boolean not null,
    authenticator_transports text,
    public_key_credential_type text,
    backup_state boolean not null,
    attestation_object bytea,
    attestation_client_data_json bytea,
    created timestamp,
    last_used timestamp,
    label text not null
);

create index user_credentials_entity on user_credentials (user_entity_user_id);
