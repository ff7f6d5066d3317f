import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The work on a pair: its state machine, who holds it, its working segments and everything ever typed into them. */
export class Translation1764200000004 implements MigrationInterface {
  name = 'Translation1764200000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table workflow_state (
        state text not null,
        queue text,
        job text,
        constraint pk_workflow_state primary key (state),
        constraint ck_workflow_state_queue check ((queue is null) = (job is null))
      );
      insert into workflow_state (state, queue, job) values
        ('preparing', 'translate', 'translation.prepare-segments'),
        ('ready', null, null),
        ('translating', null, null),
        ('checking', 'review', 'review.run-checks'),
        ('in_review', null, null),
        ('returned', null, null),
        ('approved', null, null),
        ('scheduled', 'publish', 'publishing.start-scheduled'),
        ('publishing', 'publish', 'publishing.carry-out-order'),
        ('done', null, null),
        ('killed', null, null);

      -- The truth about which step is allowed to whom; src/workflow/transitions.ts holds the same rows and a test compares them.
      create table allowed_transition (
        act text not null,
        from_state text not null,
        to_state text not null,
        role text not null,
        constraint pk_allowed_transition primary key (act, from_state, role),
        constraint fk_allowed_transition_from foreign key (from_state) references workflow_state (state),
        constraint fk_allowed_transition_to foreign key (to_state) references workflow_state (state),
        constraint ck_allowed_transition_role check (role in ('translator', 'reviewer', 'editor', 'admin', 'duty', 'system'))
      );
      insert into allowed_transition (act, from_state, to_state, role) values
        ('prepare', 'preparing', 'ready', 'system'),
        ('align', 'preparing', 'checking', 'system'),
        ('claim', 'ready', 'translating', 'translator'),
        ('claim', 'returned', 'translating', 'translator'),
        ('release', 'translating', 'ready', 'translator'),
        ('release', 'translating', 'ready', 'editor'),
        ('expire', 'translating', 'ready', 'system'),
        ('submit', 'translating', 'checking', 'translator'),
        ('check', 'checking', 'in_review', 'system'),
        ('return', 'in_review', 'returned', 'reviewer'),
        ('return', 'in_review', 'returned', 'editor'),
        ('approve', 'in_review', 'approved', 'reviewer'),
        ('approve', 'in_review', 'approved', 'editor'),
        ('approve_on_duty', 'in_review', 'approved', 'duty'),
        ('carry_over', 'ready', 'approved', 'reviewer'),
        ('carry_over', 'ready', 'approved', 'editor'),
        ('amend', 'approved', 'in_review', 'editor'),
        ('amend', 'approved', 'in_review', 'duty'),
        ('amend', 'done', 'in_review', 'editor'),
        ('amend', 'done', 'in_review', 'duty'),
        ('schedule', 'approved', 'scheduled', 'editor'),
        ('deschedule', 'scheduled', 'approved', 'editor'),
        ('deschedule', 'scheduled', 'approved', 'duty'),
        ('publish', 'approved', 'publishing', 'editor'),
        ('publish', 'approved', 'publishing', 'duty'),
        ('publish', 'scheduled', 'publishing', 'system'),
        ('finish', 'publishing', 'done', 'system'),
        ('fail', 'publishing', 'approved', 'system'),
        ('reopen', 'in_review', 'preparing', 'system'),
        ('reopen', 'approved', 'preparing', 'system'),
        ('reopen', 'scheduled', 'preparing', 'system'),
        ('reopen', 'done', 'preparing', 'system'),
        ('reopen', 'done', 'preparing', 'editor'),
        ('swap', 'ready', 'preparing', 'editor'),
        ('swap', 'in_review', 'checking', 'editor'),
        ('kill', 'preparing', 'killed', 'editor'),
        ('kill', 'ready', 'killed', 'editor'),
        ('kill', 'translating', 'killed', 'editor'),
        ('kill', 'checking', 'killed', 'editor'),
        ('kill', 'in_review', 'killed', 'editor'),
        ('kill', 'returned', 'killed', 'editor'),
        ('kill', 'approved', 'killed', 'editor'),
        ('kill', 'scheduled', 'killed', 'editor');

      create table translation (
        id uuid not null,
        article_id uuid not null,
        source_locale text not null,
        target_locale text not null,
        state text not null default 'preparing',
        relation text not null default 'translation',
        entered_by text not null,
        source_revision_id uuid not null,
        target_revision_id uuid,
        last_fence bigint not null default 0,
        translator_id uuid,
        approved_once boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null default clock_timestamp(),
        state_changed_at timestamptz not null default clock_timestamp(),
        constraint pk_translation primary key (id),
        constraint uq_translation_target unique (article_id, target_locale),
        constraint uq_translation_article unique (id, article_id),
        constraint fk_translation_article foreign key (article_id) references article (id),
        constraint fk_translation_state foreign key (state) references workflow_state (state),
        constraint fk_translation_source foreign key (source_revision_id, article_id, source_locale) references revision (id, article_id, locale),
        constraint fk_translation_target foreign key (target_revision_id, article_id, target_locale) references revision (id, article_id, locale),
        constraint fk_translation_translator foreign key (translator_id) references account (id),
        constraint ck_translation_locales check (source_locale in ('kk', 'en') and target_locale in ('kk', 'en') and source_locale <> target_locale),
        constraint ck_translation_relation check (relation in ('translation', 'adaptation', 'brief', 'official')),
        constraint ck_translation_entered_by check (entered_by in ('translate', 'attach')),
        constraint ck_translation_target check (state not in ('checking', 'in_review', 'approved', 'scheduled', 'publishing', 'done') or target_revision_id is not null)
      );
      -- One working translation an article: swapping changes its direction, it never gets a second one.
      create unique index uq_translation_single on translation (article_id);
      create index ix_translation_live on translation (state, state_changed_at) where state not in ('done', 'killed');
      create index ix_translation_archive on translation (state, state_changed_at, id) where state in ('done', 'killed');
      create index ix_translation_translator on translation (translator_id) where state in ('translating', 'returned');
      create trigger translation_version before update on translation for each row execute function refuse_skipped_version();

      -- I4: a new translation begins at the beginning; every other state is reached through transition().
      create function begin_at_preparing() returns trigger language plpgsql as $$
      begin
        if new.state <> 'preparing' then
          raise exception 'a translation begins as preparing, not %', new.state using errcode = 'check_violation';
        end if;
        if exists (select from article_kill where article_id = new.article_id) then
          raise exception 'this article was killed' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger translation_begins before insert on translation for each row execute function begin_at_preparing();

      create table article_kill (
        article_id uuid not null,
        killed_by uuid not null,
        reason text not null,
        at timestamptz not null default clock_timestamp(),
        constraint pk_article_kill primary key (article_id),
        constraint fk_article_kill_article foreign key (article_id) references article (id),
        constraint fk_article_kill_killed_by foreign key (killed_by) references account (id),
        constraint ck_article_kill_reason check (length(btrim(reason)) > 0)
      );

      create table claim (
        id uuid not null,
        translation_id uuid not null,
        stage text not null,
        account_id uuid not null,
        fence bigint not null,
        claimed_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        released_at timestamptz,
        release_cause text,
        release_reason text,
        constraint pk_claim primary key (id),
        constraint uq_claim_fence unique (translation_id, fence),
        constraint fk_claim_translation foreign key (translation_id) references translation (id),
        constraint fk_claim_account foreign key (account_id) references account (id),
        constraint ck_claim_stage check (stage in ('translate', 'review')),
        constraint ck_claim_released check ((released_at is null) = (release_cause is null)),
        constraint ck_claim_cause check (release_cause in ('released', 'expired', 'submitted', 'approved', 'returned', 'killed', 'reopened', 'amended'))
      );
      -- I1
      create unique index uq_claim_open on claim (translation_id, stage) where released_at is null;
      create index ix_claim_account_open on claim (account_id) where released_at is null;
      create index ix_claim_expiry on claim (expires_at) where released_at is null;

      -- I2: the fence rises with every claim of a translation; I3: nobody holds more than the newsroom allows.
      create function fence_claim() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare held integer; allowed integer;
      begin
        perform pg_advisory_xact_lock(hashtextextended(new.account_id::text, 1));
        select count(*) into held from claim where account_id = new.account_id and released_at is null and expires_at > clock_timestamp();
        select claim_limit into allowed from newsroom;
        if held >= coalesce(allowed, 20) then
          raise exception 'claim limit of % reached', coalesce(allowed, 20) using errcode = 'check_violation', constraint = 'claim_limit';
        end if;
        update translation set last_fence = last_fence + 1, version = version + 1 where id = new.translation_id returning last_fence into new.fence;
        return new;
      end $$;
      create trigger claim_fence before insert on claim for each row execute function fence_claim();

      create function refuse_claim_change() returns trigger language plpgsql as $$
      begin
        if old.released_at is not null or new.fence <> old.fence or new.account_id <> old.account_id
          or new.translation_id <> old.translation_id or new.stage <> old.stage or new.claimed_at <> old.claimed_at then
          raise exception 'a claim is renewed or released, never rewritten' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger claim_change before update on claim for each row execute function refuse_claim_change();

      -- A row is rewritten with every save: room on its page keeps that off the indexes.
      create table segment (
        id uuid not null,
        translation_id uuid not null,
        position numeric not null,
        block_index integer not null,
        block_kind text not null,
        kind text not null default 'pair',
        source_text text not null,
        source_separator text not null default ' ',
        target_text text not null default '',
        target_separator text not null default ' ',
        target_block_index integer,
        target_block_kind text,
        gap_reason text,
        previous_source_text text,
        version integer not null default 1,
        fence bigint not null default 0,
        last_author_kind text,
        last_author_id uuid,
        saved_at timestamptz,
        confirmed_by uuid,
        confirmed_at timestamptz,
        retired_at timestamptz,
        constraint pk_segment primary key (id),
        constraint uq_segment_translation unique (translation_id, id),
        constraint fk_segment_translation foreign key (translation_id) references translation (id),
        constraint fk_segment_last_author foreign key (last_author_id) references account (id),
        constraint fk_segment_confirmed_by foreign key (confirmed_by) references account (id),
        constraint ck_segment_block_kind check (block_kind = any ('{headline,lead,paragraph,heading,quote,verse,list_item,caption,image,embed}'::text[])),
        -- Null where the target keeps the blocks of the source; a received text has its own.
        constraint ck_segment_target_block check ((target_block_index is null) = (target_block_kind is null) and (target_block_kind is null or target_block_kind = any ('{headline,lead,paragraph,heading,quote,verse,list_item,caption,image,embed}'::text[]))),
        constraint ck_segment_kind check (kind in ('pair', 'omission', 'addition')),
        constraint ck_segment_gap check (gap_reason is null or kind <> 'pair'),
        constraint ck_segment_author check ((last_author_kind is null) = (last_author_id is null) and last_author_kind in ('person', 'import')),
        constraint ck_segment_written check (target_text = '' or last_author_id is not null),
        constraint ck_segment_confirmed check ((confirmed_by is null) = (confirmed_at is null)),
        constraint ck_segment_four_eyes check (confirmed_by is null or last_author_id is null or confirmed_by <> last_author_id),
        -- As is_well_formed() says, written out: PostgreSQL would take the function apart anew with every save.
        constraint ck_segment_well_formed check (
          source_text !~ E'[\\u0001-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]'
          and target_text !~ E'[\\u0001-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]'),
        constraint ck_segment_size check (length(source_text) <= 100000 and length(target_text) <= 100000)
      ) with (fillfactor = 60);
      create unique index uq_segment_position on segment (translation_id, position) where retired_at is null;

      -- Written by the triggers of segment and by nobody else, with every save: segment and author are checked where they come from, and
      -- no foreign key checks and locks them again.
      create table segment_change (
        segment_id uuid not null,
        translation_id uuid not null,
        version integer not null,
        fence bigint not null,
        author_kind text not null,
        author_id uuid not null,
        before text not null,
        after text not null,
        at timestamptz not null,
        constraint pk_segment_change primary key (segment_id, version)
      );

      -- Text that came too late: kept for its author, whoever won.
      create table segment_draft (
        id uuid not null,
        segment_id uuid not null,
        translation_id uuid not null,
        author_id uuid not null,
        text text not null,
        base_version integer not null,
        cause text not null,
        at timestamptz not null default clock_timestamp(),
        constraint pk_segment_draft primary key (id),
        constraint fk_segment_draft_segment foreign key (segment_id, translation_id) references segment (id, translation_id),
        constraint fk_segment_draft_author foreign key (author_id) references account (id),
        constraint ck_segment_draft_cause check (cause in ('stale', 'late')),
        constraint ck_segment_draft_well_formed check (is_well_formed(text))
      );
      create index ix_segment_draft_author on segment_draft (author_id, translation_id);
      create trigger segment_change_append_only before update or delete on segment_change for each row execute function refuse_change();
      create trigger segment_change_no_truncate before truncate on segment_change for each statement execute function refuse_change();
      create trigger segment_draft_append_only before update or delete on segment_draft for each row execute function refuse_change();
      create trigger segment_draft_no_truncate before truncate on segment_draft for each statement execute function refuse_change();

      -- Every change of a text, or of the reason for a gap: next version, an open claim of its author with the current fence, confirmation
      -- void, and the text as it was and as it is now remembered.
      create function guard_segment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare changed boolean;
      begin
        changed := new.target_text is distinct from old.target_text or new.gap_reason is distinct from old.gap_reason;
        if changed or new.source_text is distinct from old.source_text or new.kind <> old.kind
          or new.position <> old.position or new.retired_at is distinct from old.retired_at then
          if new.version <> old.version + 1 then
            raise exception 'stale version of segment: % is stored, % was sent', old.version, new.version - 1 using errcode = 'serialization_failure';
          end if;
        elsif new.version <> old.version then
          raise exception 'the version of a segment rises with its text only' using errcode = 'check_violation';
        end if;
        if (new.last_author_kind, new.last_author_id) is distinct from (old.last_author_kind, old.last_author_id) then
          if not changed and new.last_author_kind = 'person' then
            raise exception 'the author of a text changes with the text only' using errcode = 'check_violation';
          end if;
          new.confirmed_by := null;
          new.confirmed_at := null;
        end if;
        if changed or new.source_text is distinct from old.source_text then
          new.confirmed_by := null;
          new.confirmed_at := null;
        end if;
        -- A received or swapped text was not made from the other side: whoever wrote that one is its only reader so far.
        if new.confirmed_by is distinct from old.confirmed_by and new.last_author_kind = 'import' and exists (
          select from translation t join revision r on r.id = t.source_revision_id and r.author_kind = 'person'
            left join revision_contributor c on c.revision_id = r.id
            where t.id = new.translation_id and new.confirmed_by in (r.author_id, c.account_id)) then
          raise exception 'nobody else has read this source' using errcode = 'check_violation', constraint = 'segment_source_own';
        end if;
        if changed then
          new.saved_at := clock_timestamp();
          if new.last_author_id is null then
            raise exception 'a text has an author' using errcode = 'check_violation';
          end if;
          if new.last_author_kind = 'person' then
            perform 1 from translation t join claim c on c.translation_id = t.id
                and c.stage = case t.state when 'translating' then 'translate' when 'in_review' then 'review' end
              where t.id = new.translation_id and c.released_at is null and c.account_id = new.last_author_id and c.fence = new.fence
                and c.expires_at > clock_timestamp();
            if not found then
              raise exception 'no open claim with fence %', new.fence using errcode = 'check_violation', constraint = 'segment_fence';
            end if;
          end if;
        end if;
        if new.target_text is distinct from old.target_text then
          insert into segment_change (segment_id, translation_id, version, fence, author_kind, author_id, before, after, at)
          values (new.id, new.translation_id, new.version, new.fence, new.last_author_kind, new.last_author_id, old.target_text, new.target_text, clock_timestamp());
        end if;
        return new;
      end $$;
      create trigger segment_guard before update on segment for each row execute function guard_segment();

      create function guard_new_segment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if new.confirmed_by is not null or new.version <> 1 then
          raise exception 'a new segment begins unconfirmed, as version 1' using errcode = 'check_violation';
        end if;
        if new.last_author_kind = 'person' and not exists (
          select from claim where translation_id = new.translation_id and account_id = new.last_author_id
            and fence = new.fence and released_at is null and expires_at > clock_timestamp()) then
          raise exception 'no open claim with fence %', new.fence using errcode = 'check_violation', constraint = 'segment_fence';
        end if;
        if new.target_text <> '' then
          new.saved_at := clock_timestamp();
        end if;
        return new;
      end $$;
      create trigger segment_guard_new before insert on segment for each row execute function guard_new_segment();

      create function remember_new_segment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into segment_change (segment_id, translation_id, version, fence, author_kind, author_id, before, after, at)
        values (new.id, new.translation_id, new.version, new.fence, new.last_author_kind, new.last_author_id, '', new.target_text, clock_timestamp());
        return null;
      end $$;
      create trigger segment_remember_new after insert on segment for each row when (new.target_text <> '') execute function remember_new_segment();

      -- The only writer of translation.state: state, activity and outbox event in one statement of one transaction.
      create function transition(
        p_translation uuid, p_act text, p_actor_kind text, p_account uuid, p_reason text default null, p_details jsonb default '{}',
        p_payload jsonb default '{}', p_not_before timestamptz default null,
        out from_state text, out to_state text, out seq integer
      ) language plpgsql security definer set search_path = public, pg_temp as $$
      declare found_ translation; next_ workflow_state; empty_ integer;
      begin
        select * into found_ from translation where id = p_translation for update;
        if not found then
          raise exception 'no such translation' using errcode = 'no_data_found';
        end if;
        from_state := found_.state;
        select t.to_state into to_state from allowed_transition t
          where t.act = p_act and t.from_state = found_.state
            and (p_actor_kind = 'system' and t.role = 'system'
              or p_actor_kind in ('person', 'import') and exists (
                select from account_role r join account a on a.id = r.account_id
                where r.account_id = p_account and r.role = t.role and a.disabled_at is null))
          limit 1;
        if to_state is null then
          raise exception 'act % is not allowed from % to this actor', p_act, from_state using errcode = 'check_violation', constraint = 'allowed_transition';
        end if;
        if p_act = 'submit' and not exists (select from claim where translation_id = p_translation and stage = 'translate'
          and account_id = p_account and released_at is null and expires_at > clock_timestamp()) then
          raise exception 'only the holder of the claim submits' using errcode = 'check_violation', constraint = 'segment_fence';
        end if;
        if p_act = 'submit' then
          -- An adaptation or a brief leaves out what it likes, but for the headline.
          select count(*) into empty_ from segment where translation_id = p_translation and retired_at is null
            and kind = 'pair' and btrim(target_text) = '' and (block_kind = 'headline' or found_.relation not in ('adaptation', 'brief'));
          if empty_ > 0 then
            raise exception '% segments are empty', empty_ using errcode = 'check_violation', constraint = 'segment_empty';
          end if;
        end if;
        if to_state = 'approved' and p_act in ('approve', 'approve_on_duty', 'carry_over') and not exists (
          select from review where translation_id = p_translation and verdict = 'approved'
            and found_.source_revision_id in (kk_revision_id, en_revision_id) and found_.target_revision_id in (kk_revision_id, en_revision_id)) then
          raise exception 'nobody has approved these revisions' using errcode = 'check_violation', constraint = 'approved_by_review';
        end if;
        -- Nobody but its writer has read the mended source yet: another person carries the approval over.
        if p_act = 'carry_over' and exists (select from revision r left join revision_contributor c on c.revision_id = r.id
          where r.id = found_.source_revision_id and r.author_kind = 'person' and p_account in (r.author_id, c.account_id)) then
          raise exception 'nobody else has read this source' using errcode = 'check_violation', constraint = 'segment_source_own';
        end if;
        select * into next_ from workflow_state where state = to_state;
        update translation set state = to_state, version = version + 1, state_changed_at = clock_timestamp(),
          approved_once = approved_once or to_state = 'approved' where id = p_translation;
        seq := record_activity(found_.article_id, p_actor_kind, p_account, p_act, p_translation, from_state, to_state, p_reason, p_details,
          next_.queue, next_.job,
          coalesce(p_payload, '{}') || jsonb_build_object('articleId', found_.article_id, 'translationId', p_translation), p_not_before);
      end $$;

      -- Opening a translation: the row, its activity and the job that prepares it.
      create function open_translation(
        p_id uuid, p_article uuid, p_source_locale text, p_source_revision uuid, p_target_revision uuid, p_entered_by text,
        p_relation text, p_actor_kind text, p_account uuid, p_details jsonb default '{}'
      ) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into translation (id, article_id, source_locale, target_locale, relation, entered_by, source_revision_id, target_revision_id)
        values (p_id, p_article, p_source_locale, case p_source_locale when 'kk' then 'en' else 'kk' end, p_relation, p_entered_by,
          p_source_revision, p_target_revision);
        return record_activity(p_article, p_actor_kind, p_account, 'open_translation', p_id, p_details => p_details, p_queue => 'translate',
          p_job => 'translation.prepare-segments', p_payload => jsonb_build_object('articleId', p_article, 'translationId', p_id));
      end $$;

      -- Taking a claim: closes one that ran out, then one insert against the partial unique index decides.
      create function take_claim(
        p_id uuid, p_translation uuid, p_stage text, p_account uuid,
        out claim_id uuid, out fence bigint, out expires_at timestamptz, out holder uuid, out holder_until timestamptz, out state text
      ) language plpgsql security definer set search_path = public, pg_temp as $$
      declare found_ translation; minutes integer; old_ claim;
      begin
        select * into found_ from translation t where t.id = p_translation for update;
        if not found then
          raise exception 'no such translation' using errcode = 'no_data_found';
        end if;
        select * into old_ from claim c where c.translation_id = p_translation and c.stage = p_stage and c.released_at is null;
        if found then
          if old_.expires_at > clock_timestamp() then
            holder := old_.account_id; holder_until := old_.expires_at; state := found_.state;
            if old_.account_id = p_account then
              claim_id := old_.id; fence := old_.fence; expires_at := old_.expires_at;
            end if;
            return;
          end if;
          update claim c set released_at = clock_timestamp(), release_cause = 'expired' where c.id = old_.id;
          if p_stage = 'translate' and found_.state = 'translating' then
            perform transition(p_translation, 'expire', 'system', null, null, jsonb_build_object('holder', old_.account_id));
          else
            perform record_activity(found_.article_id, 'system', null, 'expire_' || p_stage, p_translation, p_details => jsonb_build_object('holder', old_.account_id));
          end if;
          select * into found_ from translation t where t.id = p_translation;
        end if;
        state := found_.state;
        if p_stage = 'translate' and found_.state not in ('ready', 'returned') or p_stage = 'review' and found_.state <> 'in_review' then
          return;
        end if;
        if not exists (select from account_role r join account a on a.id = r.account_id where r.account_id = p_account and a.disabled_at is null
          and (p_stage = 'translate' and r.role = 'translator' or p_stage = 'review' and r.role in ('reviewer', 'editor', 'duty'))) then
          raise exception 'this person may not claim a %', p_stage using errcode = 'check_violation', constraint = 'claim_role';
        end if;
        select n.lease_minutes into minutes from newsroom n;
        insert into claim (id, translation_id, stage, account_id, fence, expires_at)
          values (p_id, p_translation, p_stage, p_account, 0, clock_timestamp() + make_interval(mins => coalesce(minutes, 15)))
          returning claim.id, claim.fence, claim.expires_at into claim_id, fence, expires_at;
        holder := p_account; holder_until := expires_at;
        if p_stage = 'translate' then
          update translation t set translator_id = p_account, version = t.version + 1 where t.id = p_translation;
          select x.to_state into state from transition(p_translation, 'claim', 'person', p_account, null, jsonb_build_object('fence', fence)) x;
        else
          perform record_activity(found_.article_id, 'person', p_account, 'claim_review', p_translation, p_details => jsonb_build_object('fence', fence));
        end if;
      end $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function open_translation(uuid, uuid, text, uuid, uuid, text, text, text, uuid, jsonb);
      drop function take_claim(uuid, uuid, text, uuid);
      drop function transition(uuid, text, text, uuid, text, jsonb, jsonb, timestamptz);
      drop table segment_draft, segment_change, segment, claim, article_kill, translation, allowed_transition, workflow_state;
      drop function remember_new_segment();
      drop function guard_segment();
      drop function guard_new_segment();
      drop function refuse_claim_change();
      drop function fence_claim();
      drop function begin_at_preparing();
    `);
  }
}
