import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders to publish, publications, the one live pointer, and what the public role may read. */
export class Publishing1764200000006 implements MigrationInterface {
  name = 'Publishing1764200000006';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- What an editor ordered: now or at a time. One order becomes one publication or none.
      create table publication_order (
        id uuid not null,
        article_id uuid not null,
        translation_id uuid,
        review_id uuid not null,
        review_verdict text not null default 'approved',
        scope text not null,
        kind text not null,
        reason text,
        twin_due_at timestamptz,
        has_no_twin boolean,
        is_on_duty boolean not null default false,
        publish_at timestamptz not null,
        ordered_by uuid not null,
        ordered_at timestamptz not null default clock_timestamp(),
        ended_at timestamptz,
        ended_as text,
        ended_by uuid,
        end_reason text,
        constraint pk_publication_order primary key (id),
        constraint uq_publication_order_article unique (id, article_id, review_id),
        constraint fk_publication_order_review foreign key (review_id, article_id, scope, review_verdict) references review (id, article_id, scope, verdict),
        constraint fk_publication_order_translation foreign key (translation_id, article_id) references translation (id, article_id),
        constraint fk_publication_order_ordered_by foreign key (ordered_by) references account (id),
        constraint fk_publication_order_ended_by foreign key (ended_by) references account (id),
        constraint ck_publication_order_verdict check (review_verdict = 'approved'),
        constraint ck_publication_order_kind check (kind in ('publish', 'correction', 'update')),
        constraint ck_publication_order_scope check (
          scope = 'pair' and translation_id is not null and twin_due_at is null and has_no_twin is null
          or scope = 'single' and length(btrim(reason)) > 0 and has_no_twin = (twin_due_at is null)),
        constraint ck_publication_order_duty check (not is_on_duty or length(btrim(reason)) > 0),
        constraint ck_publication_order_ended check ((ended_at is null) = (ended_as is null) and ended_as in ('carried_out', 'cancelled', 'failed'))
      );
      create unique index uq_publication_order_open on publication_order (article_id) where ended_at is null;
      create index ix_publication_order_publish_at on publication_order (publish_at) where ended_at is null;

      create table publication (
        id uuid not null,
        article_id uuid not null,
        number integer not null,
        order_id uuid,
        kind text not null,
        scope text not null,
        review_id uuid,
        review_verdict text not null default 'approved',
        kk_revision_id uuid,
        kk_locale text not null default 'kk',
        kk_sha256 bytea,
        kk_slug text,
        en_revision_id uuid,
        en_locale text not null default 'en',
        en_sha256 bytea,
        en_slug text,
        reason text,
        twin_due_at timestamptz,
        has_no_twin boolean,
        is_on_duty boolean not null default false,
        embargo_until timestamptz,
        live_from timestamptz not null,
        first_live_from timestamptz not null,
        published_by uuid not null,
        published_at timestamptz not null default clock_timestamp(),
        constraint pk_publication primary key (id),
        constraint uq_publication_article unique (id, article_id),
        constraint uq_publication_number unique (article_id, number),
        constraint uq_publication_order unique (order_id),
        constraint fk_publication_article foreign key (article_id) references article (id),
        constraint fk_publication_order foreign key (order_id, article_id, review_id) references publication_order (id, article_id, review_id),
        constraint fk_publication_review foreign key (review_id, article_id, scope, review_verdict) references review (id, article_id, scope, verdict),
        constraint fk_publication_review_kk foreign key (review_id, kk_revision_id) references review (id, kk_revision_id),
        constraint fk_publication_review_en foreign key (review_id, en_revision_id) references review (id, en_revision_id),
        constraint fk_publication_kk foreign key (kk_revision_id, article_id, kk_locale, kk_sha256) references revision (id, article_id, locale, sha256),
        constraint fk_publication_en foreign key (en_revision_id, article_id, en_locale, en_sha256) references revision (id, article_id, locale, sha256),
        constraint fk_publication_published_by foreign key (published_by) references account (id),
        constraint ck_publication_locales check (kk_locale = 'kk' and en_locale = 'en'),
        constraint ck_publication_hashes check (
          (kk_revision_id is null) = (kk_sha256 is null) and (kk_revision_id is null) = (kk_slug is null)
          and (en_revision_id is null) = (en_sha256 is null) and (en_revision_id is null) = (en_slug is null)),
        constraint ck_publication_verdict check (review_verdict = 'approved'),
        constraint ck_publication_kind check (
          kind in ('publish', 'correction', 'update') and review_id is not null and order_id is not null
          or kind in ('takedown', 'retraction') and review_id is null and order_id is null and length(btrim(reason)) > 0),
        constraint ck_publication_scope check (
          kind in ('takedown', 'retraction') and num_nonnulls(kk_revision_id, en_revision_id) = 0
          or scope = 'pair' and num_nonnulls(kk_revision_id, en_revision_id) = 2 and has_no_twin is null and twin_due_at is null
          or scope = 'single' and num_nonnulls(kk_revision_id, en_revision_id) = 1 and length(btrim(reason)) > 0 and has_no_twin = (twin_due_at is null)),
        constraint ck_publication_scope_name check (scope in ('pair', 'single')),
        constraint ck_publication_duty check (not is_on_duty or length(btrim(reason)) > 0),
        constraint ck_publication_embargo check (embargo_until is null or live_from >= embargo_until)
      );
      create trigger publication_append_only before update or delete on publication for each row execute function refuse_change();
      create trigger publication_no_truncate before truncate on publication for each statement execute function refuse_change();

      -- Published alone at night: somebody else looks at it the next morning.
      create table duty_review (
        publication_id uuid not null,
        due_at timestamptz not null,
        published_by uuid not null,
        reviewed_by uuid,
        reviewed_at timestamptz,
        note text,
        constraint pk_duty_review primary key (publication_id),
        constraint fk_duty_review_publication foreign key (publication_id) references publication (id),
        constraint fk_duty_review_published_by foreign key (published_by) references account (id),
        constraint fk_duty_review_reviewed_by foreign key (reviewed_by) references account (id),
        constraint ck_duty_review_other check (reviewed_by is null or reviewed_by <> published_by),
        constraint ck_duty_review_done check ((reviewed_by is null) = (reviewed_at is null))
      );
      create index ix_duty_review_open on duty_review (due_at) where reviewed_at is null;

      -- The one pointer: an article is live as the publication named here, or it is not live.
      create table live_publication (
        article_id uuid not null,
        publication_id uuid not null,
        has_kk boolean not null,
        has_en boolean not null,
        first_live_from timestamptz not null,
        constraint pk_live_publication primary key (article_id),
        constraint fk_live_publication_publication foreign key (publication_id, article_id) references publication (id, article_id)
      );
      create index ix_live_publication_kk on live_publication (first_live_from, article_id) where has_kk;
      create index ix_live_publication_en on live_publication (first_live_from, article_id) where has_en;

      -- Rises with every flip; each process polls it and drops what it had cached.
      create table site_state (
        id smallint not null default 1,
        version bigint not null default 0,
        constraint pk_site_state primary key (id),
        constraint ck_site_state_single check (id = 1)
      );
      insert into site_state default values;

      create function guard_publication() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare a article; last_ integer; newest integer; source_ record;
      begin
        select * into a from article where id = new.article_id for update;
        select coalesce(max(number), 0), min(first_live_from) into last_, new.first_live_from from publication
          where article_id = new.article_id and kind in ('publish', 'correction', 'update', 'takedown', 'retraction');
        new.first_live_from := coalesce(new.first_live_from, new.live_from);
        if new.number <> last_ + 1 then
          raise exception 'publication % of this article is next, not %', last_ + 1, new.number using errcode = 'check_violation';
        end if;
        if exists (select from article_kill where article_id = new.article_id) then
          raise exception 'this article was killed' using errcode = 'check_violation', constraint = 'publication_killed';
        end if;
        new.embargo_until := a.embargo_until;
        if new.kind in ('publish', 'correction', 'update') then
          if new.live_from > clock_timestamp() then
            raise exception 'a publication is written when it goes out' using errcode = 'check_violation', constraint = 'publication_early';
          end if;
          -- Out of step: the source has a newer revision than the one translated.
          for source_ in
            select r.article_id, r.locale, r.number from revision r where r.id in (new.kk_revision_id, new.en_revision_id)
              and (new.scope = 'single' or exists (select from translation t where t.article_id = new.article_id and t.source_locale = r.locale))
          loop
            select max(number) into newest from revision where article_id = source_.article_id and locale = source_.locale;
            if newest > source_.number then
              raise exception 'out of step: the source has revision %', newest using errcode = 'check_violation', constraint = 'publication_out_of_step';
            end if;
          end loop;
        end if;
        return new;
      end $$;
      create trigger publication_guard before insert on publication for each row execute function guard_publication();

      create function guard_live_publication() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare p publication; shown integer; a article;
      begin
        update site_state set version = version + 1;
        if tg_op = 'DELETE' then
          if not exists (select from publication where article_id = old.article_id and kind in ('takedown', 'retraction')
            and number > (select number from publication where id = old.publication_id)) then
            raise exception 'only a takedown ends what is live' using errcode = 'check_violation', constraint = 'live_takedown';
          end if;
          return old;
        end if;
        select * into p from publication where id = new.publication_id;
        select * into a from article where id = new.article_id;
        if p.kind not in ('publish', 'correction', 'update') then
          raise exception 'a % is not shown', p.kind using errcode = 'check_violation';
        end if;
        if a.embargo_until > clock_timestamp() or p.live_from > clock_timestamp() then
          raise exception 'embargoed until %', a.embargo_until using errcode = 'check_violation', constraint = 'live_embargo';
        end if;
        if (select max(number) from publication where article_id = new.article_id) <> p.number then
          raise exception 'a newer publication exists' using errcode = 'check_violation', constraint = 'live_newest';
        end if;
        new.has_kk := p.kk_revision_id is not null;
        new.has_en := p.en_revision_id is not null;
        new.first_live_from := p.first_live_from;
        return new;
      end $$;
      create trigger live_publication_guard before insert or update or delete on live_publication
        for each row execute function guard_live_publication();

      -- I10: all that the public role can see.
      create view published_edition with (security_barrier) as
        select a.number as article_number, p.article_id, p.id as publication_id, p.number as publication_number, p.kind, p.scope, r.locale,
          case r.locale when 'kk' then p.kk_slug else p.en_slug end as slug,
          case when p.scope = 'pair' then case r.locale when 'kk' then p.en_slug else p.kk_slug end end as twin_slug,
          r.headline, r.content, r.sha256, p.live_from, p.first_live_from
        from live_publication l
          join publication p on p.id = l.publication_id
          join article a on a.id = l.article_id
          join revision r on r.id in (p.kk_revision_id, p.en_revision_id)
        where p.live_from <= clock_timestamp() and (a.embargo_until is null or a.embargo_until <= clock_timestamp())
          and not exists (select from article_kill k where k.article_id = a.id);

      create view published_section with (security_barrier) as
        select s.slug, s.name_kk, s.name_en, s.name_ru, s.position, x.article_id
        from section s join article_section x on x.section_slug = s.slug
          join live_publication l on l.article_id = x.article_id
          join article a on a.id = l.article_id
        where a.embargo_until is null or a.embargo_until <= clock_timestamp();

      create view published_site with (security_barrier) as select version from site_state;
      create view published_newsroom with (security_barrier) as select name, time_zone from newsroom;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop view published_newsroom, published_site, published_section, published_edition;
      drop table site_state, live_publication, duty_review, publication, publication_order;
      drop function guard_live_publication();
      drop function guard_publication();
    `);
  }
}
