import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who did what, when, why (append-only, chained by hash per article), and the events that follow from it.
 * One activity row has exactly one outbox row; both are written by record_activity() and by nothing else.
 */
export class ActivityAndOutbox1764200000003 implements MigrationInterface {
  name = 'ActivityAndOutbox1764200000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- RFC 9562 version 7 for the rows the database writes itself; uuidv7() exists from PostgreSQL 18 on only.
      create function new_id() returns uuid language sql volatile as $$
        select encode(
          set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid())
              placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
            52, 1), 53, 1), 'hex')::uuid
      $$;

      create table activity_head (
        article_id uuid not null,
        seq integer not null,
        hash bytea not null,
        moved_at timestamptz not null default clock_timestamp(),
        constraint pk_activity_head primary key (article_id),
        constraint fk_activity_head_article foreign key (article_id) references article (id)
      );
      create index ix_activity_head_moved_at on activity_head (moved_at);

      create table activity (
        article_id uuid not null,
        seq integer not null,
        at timestamptz not null,
        actor_kind text not null,
        account_id uuid,
        act text not null,
        translation_id uuid,
        from_state text,
        to_state text,
        reason text,
        details jsonb not null default '{}',
        prev_hash bytea not null,
        hash bytea not null,
        constraint pk_activity primary key (article_id, seq),
        constraint fk_activity_article foreign key (article_id) references article (id),
        constraint fk_activity_account foreign key (account_id) references account (id),
        constraint ck_activity_actor check (actor_kind in ('person', 'import', 'system') and (actor_kind = 'system') = (account_id is null)),
        constraint ck_activity_states check ((from_state is null) = (to_state is null) and (to_state is null or translation_id is not null)),
        constraint ck_activity_reason check (reason is null or is_well_formed(reason))
      );
      create index ix_activity_account on activity (account_id, at);
      create trigger activity_append_only before update or delete on activity for each row execute function refuse_change();
      create trigger activity_no_truncate before truncate on activity for each statement execute function refuse_change();

      -- The text whose hash chains a row to the one before; the verifier computes it again.
      create function activity_digest(row_ activity) returns bytea language sql stable as $$
        select sha256(row_.prev_hash || convert_to(concat_ws(E'\\x1f',
          row_.article_id, row_.seq, to_char(row_.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), row_.actor_kind,
          coalesce(row_.account_id::text, ''), row_.act, coalesce(row_.translation_id::text, ''), coalesce(row_.from_state, ''),
          coalesce(row_.to_state, ''), coalesce(row_.reason, ''), row_.details::text), 'UTF8'))
      $$;

      -- Checkpoints chain the heads that moved, so that a cut tail shows as well.
      create table activity_checkpoint (
        number bigint not null,
        at timestamptz not null,
        moved_before timestamptz not null,
        heads integer not null,
        root bytea not null,
        prev_hash bytea not null,
        hash bytea not null,
        constraint pk_activity_checkpoint primary key (number)
      );
      create trigger activity_checkpoint_append_only before update or delete on activity_checkpoint
        for each row execute function refuse_change();

      -- queue null: an event for screens only, born done. dispatch_number names the job: evt-<id>-<dispatch_number>.
      -- turn_at orders what waits: the urgent come early, and a place in the line only ever gets better, so that nothing starves.
      create table outbox (
        id uuid not null,
        article_id uuid not null,
        seq integer not null,
        queue text,
        job text,
        payload jsonb not null default '{}',
        priority integer not null default 100,
        turn_at timestamptz not null,
        created_at timestamptz not null,
        not_before timestamptz,
        dispatch_number integer not null default 0,
        dispatched_at timestamptz,
        attempts integer not null default 0,
        done_at timestamptz,
        dead_at timestamptz,
        dead_reason text,
        dropped_at timestamptz,
        dropped_by uuid,
        drop_reason text,
        constraint pk_outbox primary key (id),
        constraint uq_outbox_activity unique (article_id, seq),
        constraint fk_outbox_activity foreign key (article_id, seq) references activity (article_id, seq),
        constraint fk_outbox_dropped_by foreign key (dropped_by) references account (id),
        constraint ck_outbox_queue check (queue in ('translate', 'review', 'publish') and job is not null or queue is null and job is null and done_at is not null),
        constraint ck_outbox_dropped check (dropped_at is null or dropped_by is not null and drop_reason is not null)
      );
      create index ix_outbox_pending on outbox (turn_at) where dispatched_at is null and done_at is null and dead_at is null;
      create index ix_outbox_open on outbox (dispatched_at) where done_at is null and dead_at is null and dispatched_at is not null;
      create index ix_outbox_dead on outbox (dead_at) where dead_at is not null and done_at is null and dropped_at is null;

      create table processed (
        event_id uuid not null,
        consumer text not null,
        at timestamptz not null default clock_timestamp(),
        constraint pk_processed primary key (event_id, consumer),
        constraint fk_processed_event foreign key (event_id) references outbox (id)
      );

      -- Written with its outbox row, numbered afterwards by one writer at a time: a reader that has seen n has seen everything up to n.
      create table live_event (
        outbox_id uuid not null,
        number bigint,
        at timestamptz,
        constraint pk_live_event primary key (outbox_id),
        constraint uq_live_event_number unique (number),
        constraint fk_live_event_outbox foreign key (outbox_id) references outbox (id),
        constraint ck_live_event_numbered check ((number is null) = (at is null))
      );
      create index ix_live_event_unnumbered on live_event (outbox_id) where number is null;

      -- The queue store carries the same value; where it does not, the store is new and everything open is handed out again.
      create table queue_generation (
        backend text not null,
        generation uuid not null,
        at timestamptz not null default clock_timestamp(),
        constraint pk_queue_generation primary key (backend)
      );

      create function record_activity(
        p_article uuid, p_actor_kind text, p_account uuid, p_act text, p_translation uuid default null, p_from text default null,
        p_to text default null, p_reason text default null, p_details jsonb default '{}', p_queue text default null,
        p_job text default null, p_payload jsonb default '{}', p_not_before timestamptz default null, p_priority text default null
      ) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        head activity_head;
        made activity;
        urgency text;
        event_id uuid;
      begin
        insert into activity_head (article_id, seq, hash) values (p_article, 0, sha256(convert_to(p_article::text, 'UTF8')))
          on conflict do nothing;
        select * into head from activity_head where article_id = p_article for update;
        made.article_id := p_article;
        made.seq := head.seq + 1;
        made.at := clock_timestamp();
        made.actor_kind := p_actor_kind;
        made.account_id := p_account;
        made.act := p_act;
        made.translation_id := p_translation;
        made.from_state := p_from;
        made.to_state := p_to;
        made.reason := p_reason;
        made.details := coalesce(p_details, '{}');
        made.prev_hash := head.hash;
        made.hash := activity_digest(made);
        insert into activity select made.*;
        update activity_head set seq = made.seq, hash = made.hash, moved_at = made.at where article_id = p_article;
        urgency := coalesce(p_priority, (select priority from article where id = p_article));
        insert into outbox (id, article_id, seq, queue, job, payload, priority, turn_at, created_at, not_before, done_at)
        values (new_id(), p_article, made.seq, p_queue, p_job, coalesce(p_payload, '{}'),
          case urgency when 'flash' then 1 when 'urgent' then 10 when 'feature' then 200 else 100 end,
          greatest(made.at, p_not_before) + case urgency when 'flash' then interval '0' when 'urgent' then interval '5 minutes'
            when 'feature' then interval '2 hours' else interval '1 hour' end,
          made.at, p_not_before, case when p_queue is null then made.at end)
        returning id into event_id;
        insert into live_event (outbox_id) values (event_id);
        return made.seq;
      end $$;

      -- For every act that is no step of the workflow: the app role cannot write a step without taking it.
      create function log_activity(
        p_article uuid, p_actor_kind text, p_account uuid, p_act text, p_translation uuid default null, p_reason text default null,
        p_details jsonb default '{}', p_queue text default null, p_job text default null, p_payload jsonb default '{}',
        p_not_before timestamptz default null
      ) returns integer language sql security definer set search_path = public, pg_temp as $$
        select record_activity(p_article, p_actor_kind, p_account, p_act, p_translation, null, null, p_reason, p_details, p_queue, p_job,
          p_payload, p_not_before)
      $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function log_activity(uuid, text, uuid, text, uuid, text, jsonb, text, text, jsonb, timestamptz);
      drop function record_activity(uuid, text, uuid, text, uuid, text, text, text, jsonb, text, text, jsonb, timestamptz, text);
      drop table queue_generation, live_event, processed, outbox, activity_checkpoint;
      drop function activity_digest(activity);
      drop table activity, activity_head;
      drop function new_id();
    `);
  }
}
