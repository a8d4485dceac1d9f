import type { Migration } from '../migrate.ts'

/**
 * The first tables. Times are ISO 8601 in UTC as text, booleans 0 or 1, ids UUIDs, documents JSON as text: the same
 * in SQLite and PostgreSQL.
 */
export const start: Migration = {
  number: 1,
  name: 'start',
  statements: [
    `create table class (
      id text primary key,
      name text not null,
      is_open integer not null,
      created_at text not null
    )`,
    `create table person (
      id text primary key,
      role text not null,
      name text not null,
      login text unique,
      secret_hash text,
      class_id text references class (id),
      is_active integer not null,
      created_at text not null
    )`,
    'create index person_class on person (class_id)',
    `create table sign_in (
      token_hash text primary key,
      kind text not null,
      person_id text not null references person (id),
      created_at text not null,
      expires_at text not null
    )`,
    'create index sign_in_person on sign_in (person_id)',
    `create table setup_link (
      token_hash text primary key,
      created_at text not null
    )`,
    `create table lockout (
      subject text primary key,
      failures integer not null,
      locked_until text not null
    )`,
    `create table pairing (
      device_hash text primary key,
      user_code text not null,
      expires_at text not null,
      person_id text references person (id),
      confirmed_by text references person (id),
      used_at text
    )`,
    'create index pairing_code on pairing (user_code)',
    `create table run (
      id text primary key,
      person_id text not null references person (id),
      scenario text not null,
      digest text not null,
      mode text not null,
      seed bigint not null,
      header text not null,
      modality text not null,
      is_guest integer not null,
      is_simulated integer not null,
      device_started_at text not null,
      skew_ms bigint not null,
      started_at text not null,
      created_at text not null,
      updated_at text not null,
      next_seq integer not null,
      at_ms bigint not null,
      result text not null,
      has_ended integer not null,
      percent double precision,
      critical_count integer,
      score text,
      unsound text,
      conflict_seq integer
    )`,
    'create index run_created on run (created_at, id)',
    'create index run_person on run (person_id, created_at)',
    `create table entry (
      run_id text not null references run (id),
      seq integer not null,
      body text not null,
      primary key (run_id, seq)
    )`,
    `create table statement (
      id text primary key,
      position integer not null unique,
      fingerprint text not null,
      stored text not null,
      verb text not null,
      activity text,
      registration text,
      actor text not null,
      object_actor text,
      is_voided integer not null,
      voids text,
      body text not null
    )`,
    'create index statement_registration on statement (registration, position)',
    'create index statement_actor on statement (actor, position)',
    'create index statement_activity on statement (activity, position)',
    'create index statement_stored on statement (stored, position)',
    'create index statement_voids on statement (voids)',
    `create table lrs_credential (
      name text primary key,
      secret_hash text not null,
      label text not null,
      created_by text not null references person (id),
      created_at text not null,
      revoked_at text
    )`,
  ],
}
