import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newsroom, its people, what each may do, and their sign-ins. */
export class People1764200000001 implements MigrationInterface {
  name = 'People1764200000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table newsroom (
        id smallint not null default 1,
        name text not null,
        claim_limit integer not null default 20,
        lease_minutes integer not null default 15,
        time_zone text not null default 'Asia/Almaty',
        is_demo boolean not null default false,
        created_at timestamptz not null default clock_timestamp(),
        constraint pk_newsroom primary key (id),
        constraint ck_newsroom_single check (id = 1),
        constraint ck_newsroom_claim_limit check (claim_limit between 1 and 1000),
        constraint ck_newsroom_lease_minutes check (lease_minutes between 1 and 240)
      );

      create table account (
        id uuid not null,
        login text not null,
        name text not null,
        password_hash text not null,
        locale text not null default 'kk',
        is_demo boolean not null default false,
        created_at timestamptz not null default clock_timestamp(),
        disabled_at timestamptz,
        constraint pk_account primary key (id),
        constraint uq_account_login unique (login),
        constraint ck_account_login check (login ~ '^[a-z0-9][a-z0-9._@-]{1,63}$'),
        constraint ck_account_name check (length(name) between 1 and 120 and name !~ E'[\\\\u0001-\\\\u001F\\\\u202A-\\\\u202E\\\\u2066-\\\\u2069]'),
        constraint ck_account_locale check (locale in ('kk', 'en', 'ru'))
      );

      create table account_role (
        account_id uuid not null,
        role text not null,
        granted_at timestamptz not null default clock_timestamp(),
        granted_by uuid,
        constraint pk_account_role primary key (account_id, role),
        constraint fk_account_role_account foreign key (account_id) references account (id),
        constraint fk_account_role_granted_by foreign key (granted_by) references account (id),
        constraint ck_account_role_role check (role in ('translator', 'reviewer', 'editor', 'admin', 'duty'))
      );

      create table session (
        id uuid not null,
        token_hash bytea not null,
        csrf_token text not null,
        account_id uuid not null,
        created_at timestamptz not null default clock_timestamp(),
        last_seen_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        user_agent text,
        address text,
        constraint pk_session primary key (id),
        constraint uq_session_token_hash unique (token_hash),
        constraint fk_session_account foreign key (account_id) references account (id),
        constraint ck_session_token_hash check (octet_length(token_hash) = 32)
      );
      create index ix_session_account on session (account_id) where revoked_at is null;

      create table login_attempt (
        id uuid not null,
        login text not null,
        address text not null,
        succeeded boolean not null,
        at timestamptz not null default clock_timestamp(),
        constraint pk_login_attempt primary key (id)
      );
      create index ix_login_attempt_login on login_attempt (login, at);
      create index ix_login_attempt_address on login_attempt (address, at);

      create table account_activity (
        id uuid not null,
        account_id uuid not null,
        actor_id uuid,
        act text not null,
        at timestamptz not null default clock_timestamp(),
        details jsonb not null default '{}',
        constraint pk_account_activity primary key (id),
        constraint fk_account_activity_account foreign key (account_id) references account (id),
        constraint fk_account_activity_actor foreign key (actor_id) references account (id)
      );
      create index ix_account_activity_account on account_activity (account_id, at);

      -- Written with every save, so it costs as little as it can: no foreign key locks the account, which comes from a session and is
      -- never removed, and the index for the sweep holds ranges of pages only.
      create table idempotency (
        account_id uuid not null,
        key text not null,
        route text not null,
        request_hash bytea not null,
        status integer,
        response jsonb,
        at timestamptz not null default clock_timestamp(),
        constraint pk_idempotency primary key (account_id, key),
        constraint ck_idempotency_key check (length(key) between 8 and 128)
      );
      create index ix_idempotency_at on idempotency using brin (at);

      -- The one refusal for history: rows that were written stay as they were written.
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
      end $$;
      -- I16: the last active administrator stays. The lock lets two of them, removing each other, come one after the other.
      create function keep_an_admin() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if tg_table_name = 'account' then
          if not exists (select from account_role where account_id = old.id and role = 'admin') then
            return null;
          end if;
        end if;
        perform pg_advisory_xact_lock(hashtext('egiz.last_admin'));
        if not exists (select from account a join account_role r on r.account_id = a.id where r.role = 'admin' and a.disabled_at is null) then
          raise exception 'the last active administrator stays' using errcode = 'check_violation', constraint = 'last_admin';
        end if;
        return null;
      end $$;
      create constraint trigger account_role_keep_an_admin after delete or update on account_role deferrable initially deferred
        for each row when (old.role = 'admin') execute function keep_an_admin();
      create constraint trigger account_keep_an_admin after update of disabled_at on account deferrable initially deferred
        for each row when (old.disabled_at is null and new.disabled_at is not null) execute function keep_an_admin();

      create trigger account_activity_append_only before update or delete on account_activity
        for each row execute function refuse_change();
      create trigger account_activity_no_truncate before truncate on account_activity
        for each statement execute function refuse_change();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table idempotency, account_activity, login_attempt, session, account_role, account, newsroom;
      drop function keep_an_admin();
      drop function refuse_change();
    `);
  }
}
