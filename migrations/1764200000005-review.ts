import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the checks found, what people answered, and a person's verdict on the exact bytes of a pair or a declared single. */
export class Review1764200000005 implements MigrationInterface {
  name = 'Review1764200000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table finding (
        id uuid not null,
        article_id uuid not null,
        translation_id uuid,
        segment_id uuid,
        placement_id uuid,
        stage text not null,
        check_id text not null,
        severity text not null,
        source_spans jsonb not null default '[]',
        target_spans jsonb not null default '[]',
        message_key text not null,
        parameters jsonb not null default '{}',
        fix jsonb,
        is_answerable boolean not null default true,
        fingerprint text not null,
        found_at timestamptz not null default clock_timestamp(),
        gone_at timestamptz,
        constraint pk_finding primary key (id),
        constraint fk_finding_article foreign key (article_id) references article (id),
        constraint fk_finding_translation foreign key (translation_id, article_id) references translation (id, article_id),
        constraint fk_finding_segment foreign key (segment_id, translation_id) references segment (id, translation_id),
        constraint fk_finding_placement foreign key (placement_id) references placement (id),
        constraint ck_finding_stage check (stage in ('intake', 'submit', 'review')),
        constraint ck_finding_severity check (severity in ('blocker', 'warning', 'note'))
      );
      -- Checked twice at the same moment, found once.
      create unique index uq_finding_standing on finding (translation_id, fingerprint) where gone_at is null;
      create index ix_finding_article on finding (article_id);

      -- A person's reason for leaving a finding; its fingerprint holds the text, so it dies when the text changes.
      create table answer (
        id uuid not null,
        translation_id uuid not null,
        segment_id uuid,
        check_id text not null,
        fingerprint text not null,
        severity text not null,
        reason text not null,
        note text,
        answered_by uuid not null,
        answered_at timestamptz not null default clock_timestamp(),
        ratified_by uuid,
        ratified_at timestamptz,
        constraint pk_answer primary key (id),
        constraint uq_answer_fingerprint unique (translation_id, fingerprint),
        constraint fk_answer_translation foreign key (translation_id) references translation (id),
        constraint fk_answer_segment foreign key (segment_id, translation_id) references segment (id, translation_id),
        constraint fk_answer_answered_by foreign key (answered_by) references account (id),
        constraint fk_answer_ratified_by foreign key (ratified_by) references account (id),
        constraint ck_answer_reason check (reason in ('intended', 'source_error', 'false_alarm', 'other') and (reason <> 'other' or length(btrim(note)) > 0)),
        constraint ck_answer_structural check (check_id not in ('segment.empty', 'segment.gap', 'text.ill_formed')),
        constraint ck_answer_ratified check ((ratified_by is null) = (ratified_at is null) and (ratified_by is null or ratified_by <> answered_by))
      );

      create table review (
        id uuid not null,
        article_id uuid not null,
        translation_id uuid,
        scope text not null,
        kk_revision_id uuid,
        kk_locale text not null default 'kk',
        kk_sha256 bytea,
        en_revision_id uuid,
        en_locale text not null default 'en',
        en_sha256 bytea,
        verdict text not null,
        basis text not null default 'four_eyes',
        reviewer_id uuid not null,
        reason text,
        at timestamptz not null default clock_timestamp(),
        constraint pk_review primary key (id),
        constraint uq_review_article unique (id, article_id, scope, verdict),
        constraint uq_review_kk unique (id, kk_revision_id),
        constraint uq_review_en unique (id, en_revision_id),
        constraint fk_review_article foreign key (article_id) references article (id),
        constraint fk_review_translation foreign key (translation_id, article_id) references translation (id, article_id),
        constraint fk_review_kk foreign key (kk_revision_id, article_id, kk_locale, kk_sha256) references revision (id, article_id, locale, sha256),
        constraint fk_review_en foreign key (en_revision_id, article_id, en_locale, en_sha256) references revision (id, article_id, locale, sha256),
        constraint fk_review_reviewer foreign key (reviewer_id) references account (id),
        constraint ck_review_locales check (kk_locale = 'kk' and en_locale = 'en'),
        constraint ck_review_hashes check ((kk_revision_id is null) = (kk_sha256 is null) and (en_revision_id is null) = (en_sha256 is null)),
        constraint ck_review_scope check (
          scope = 'pair' and translation_id is not null and kk_revision_id is not null and en_revision_id is not null
          or scope = 'single' and num_nonnulls(kk_revision_id, en_revision_id) = 1),
        constraint ck_review_verdict check (verdict in ('approved', 'returned')),
        constraint ck_review_basis check (basis in ('four_eyes', 'duty') and (basis <> 'duty' or length(btrim(reason)) > 0)),
        constraint ck_review_returned check (verdict <> 'returned' or basis = 'four_eyes')
      );
      create index ix_review_article on review (article_id);
      create index ix_review_translation on review (translation_id);

      -- Who confirmed which text of whom at the moment of approval.
      create table review_confirmation (
        review_id uuid not null,
        segment_id uuid not null,
        target_sha256 bytea not null,
        author_id uuid,
        confirmed_by uuid not null,
        constraint pk_review_confirmation primary key (review_id, segment_id),
        constraint fk_review_confirmation_review foreign key (review_id) references review (id),
        constraint fk_review_confirmation_segment foreign key (segment_id) references segment (id),
        constraint ck_review_confirmation_four_eyes check (author_id is null or confirmed_by <> author_id)
      );
      create index ix_review_confirmation_segment on review_confirmation (segment_id);

      create table return_reason (
        id uuid not null,
        review_id uuid not null,
        segment_id uuid not null,
        side text not null,
        span_start integer not null,
        span_end integer not null,
        category text not null,
        severity text not null,
        note text not null default '',
        constraint pk_return_reason primary key (id),
        constraint fk_return_reason_review foreign key (review_id) references review (id),
        constraint fk_return_reason_segment foreign key (segment_id) references segment (id),
        constraint ck_return_reason_side check (side in ('source', 'target')),
        constraint ck_return_reason_span check (span_start >= 0 and span_end >= span_start),
        constraint ck_return_reason_category check (category in ('accuracy', 'quotation', 'number_name', 'terminology', 'language', 'style', 'other')),
        constraint ck_return_reason_severity check (severity in ('minor', 'major'))
      );
      create index ix_return_reason_review on return_reason (review_id);

      -- I6, I7: an approval stands on confirmed segments, answered and ratified blockers, and the revisions at hand.
      create function guard_review() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare t translation; open_ integer; author uuid; contributors integer;
      begin
        if new.verdict <> 'approved' then
          return new;
        end if;
        if new.basis = 'duty' and not exists (select from account_role where account_id = new.reviewer_id and role = 'duty') then
          raise exception 'no duty permission' using errcode = 'check_violation', constraint = 'review_duty';
        end if;
        if new.scope = 'single' then
          if not exists (select from single_declaration where article_id = new.article_id and ended_at is null
            and locale = case when new.kk_revision_id is not null then 'kk' else 'en' end) then
            raise exception 'this article is not declared single' using errcode = 'check_violation', constraint = 'review_single';
          end if;
          select count(*) into contributors from revision r left join revision_contributor c on c.revision_id = r.id
            where r.id = coalesce(new.kk_revision_id, new.en_revision_id) and new.reviewer_id in (r.author_id, c.account_id);
          if contributors > 0 and new.basis = 'four_eyes' then
            raise exception 'nobody approves a text of their own' using errcode = 'check_violation', constraint = 'review_four_eyes';
          end if;
          return new;
        end if;
        select * into t from translation where id = new.translation_id for update;
        if t.source_revision_id not in (new.kk_revision_id, new.en_revision_id)
          or t.target_revision_id is null or t.target_revision_id not in (new.kk_revision_id, new.en_revision_id) then
          raise exception 'these revisions are not the ones at hand' using errcode = 'check_violation', constraint = 'review_revisions';
        end if;
        -- A save under way is waited for, and one that comes later finds no text in review any more.
        perform 1 from segment where translation_id = new.translation_id and retired_at is null order by position for update;
        select count(*) into open_ from segment where translation_id = new.translation_id and retired_at is null
          and (confirmed_by is null and new.basis = 'four_eyes' 
            or kind = 'pair' and btrim(target_text) = '' and (block_kind = 'headline' or t.relation not in ('adaptation', 'brief'))
            or kind <> 'pair' and gap_reason is null and t.relation not in ('adaptation', 'brief'));
        if open_ > 0 then
          raise exception '% segments are not confirmed by a second person', open_ using errcode = 'check_violation', constraint = 'review_unconfirmed';
        end if;
        select count(*) into open_ from finding f where f.translation_id = new.translation_id and f.gone_at is null and f.severity = 'blocker'
          and not exists (select from answer a where a.translation_id = f.translation_id and a.fingerprint = f.fingerprint
            and (a.ratified_by is not null or new.basis = 'duty'));
        if open_ > 0 then
          raise exception '% blockers are neither fixed nor ratified', open_ using errcode = 'check_violation', constraint = 'review_blockers';
        end if;
        return new;
      end $$;
      create trigger review_guard before insert on review for each row execute function guard_review();

      create function remember_confirmations() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if new.verdict = 'approved' and new.scope = 'pair' and new.basis = 'four_eyes' then
          insert into review_confirmation (review_id, segment_id, target_sha256, author_id, confirmed_by)
          select new.id, id, sha256(convert_to(target_text, 'UTF8')), last_author_id, confirmed_by
            from segment where translation_id = new.translation_id and retired_at is null;
        end if;
        return null;
      end $$;
      create trigger review_remember after insert on review for each row execute function remember_confirmations();
    `);
    for (const table of ['review', 'review_confirmation', 'return_reason']) {
      await queryRunner.query(`
        create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();
        create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change();
      `);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table return_reason, review_confirmation, review, answer, finding;
      drop function remember_confirmations();
      drop function guard_review();
    `);
  }
}
