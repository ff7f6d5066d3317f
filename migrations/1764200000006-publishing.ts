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
        article_number bigint not null,
        has_kk boolean not null,
        has_en boolean not null,
        first_live_from timestamptz not null,
        constraint pk_live_publication primary key (article_id),
        constraint uq_live_publication_number unique (article_number),
        constraint fk_live_publication_publication foreign key (publication_id, article_id) references publication (id, article_id)
      );
      create index ix_live_publication_kk on live_publication (first_live_from, article_number) where has_kk;
      create index ix_live_publication_en on live_publication (first_live_from, article_number) where has_en;

      -- The pointer again in each of its sections: a page of a section costs a page, however large the archive. Written by triggers only.
      create table live_section (
        section_slug text not null,
        article_id uuid not null,
        publication_id uuid not null,
        article_number bigint not null,
        has_kk boolean not null,
        has_en boolean not null,
        first_live_from timestamptz not null,
        constraint pk_live_section primary key (article_id, section_slug),
        constraint fk_live_section_pointer foreign key (article_id) references live_publication (article_id) on delete cascade,
        constraint fk_live_section_section foreign key (section_slug) references section (slug)
      );
      create index ix_live_section_kk on live_section (section_slug, first_live_from, article_number) where has_kk;
      create index ix_live_section_en on live_section (section_slug, first_live_from, article_number) where has_en;

      -- Rises with every flip; each process polls it and drops what has changed. The key makes ETags that nobody can guess.
      create table site_state (
        id smallint not null default 1,
        version bigint not null default 0,
        etag_key bytea not null default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
        constraint pk_site_state primary key (id),
        constraint ck_site_state_single check (id = 1)
      );
      insert into site_state default values;

      -- What changed with each version: one article, or everything (a name on every page).
      create table site_change (
        version bigint not null,
        article_number bigint,
        at timestamptz not null default clock_timestamp(),
        constraint pk_site_change primary key (version)
      );
      create trigger site_change_append_only before update or delete on site_change for each row execute function refuse_change();
      create trigger site_change_no_truncate before truncate on site_change for each statement execute function refuse_change();

      create function note_site_change(p_number bigint) returns void language plpgsql security definer set search_path = public, pg_temp as $$
      declare next_ bigint;
      begin
        update site_state set version = version + 1 returning version into next_;
        insert into site_change (version, article_number) values (next_, p_number);
      end $$;

      -- The newest revision of a source that these texts lag behind, or null when they are in step.
      create function newer_source(p_article uuid, p_scope text, p_kk uuid, p_en uuid) returns integer
        language sql stable security definer set search_path = public, pg_temp as $$
        select max(newest.number) from revision r
          join lateral (select max(number) as number from revision where article_id = r.article_id and locale = r.locale) newest on true
        where r.id in (p_kk, p_en) and newest.number > r.number
          and (p_scope = 'single' or exists (select from translation t where t.article_id = p_article and t.source_locale = r.locale))
      $$;

      -- What could not be published is not ordered. The article's row is taken first, here and in every other act of publishing.
      create function guard_publication_order() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare a article; r review; t translation; live_ publication; newest integer;
      begin
        select * into a from article where id = new.article_id for no key update;
        select * into r from review where id = new.review_id;
        select p.* into live_ from live_publication l join publication p on p.id = l.publication_id where l.article_id = new.article_id;
        if exists (select from article_kill where article_id = new.article_id) then
          raise exception 'this article was killed' using errcode = 'check_violation', constraint = 'publication_killed';
        end if;
        if a.embargo_until > new.publish_at then
          raise exception 'embargoed until %', a.embargo_until using errcode = 'check_violation', constraint = 'order_embargo';
        end if;
        if live_.review_id = new.review_id then
          raise exception 'these texts are live already' using errcode = 'check_violation', constraint = 'order_already_live';
        end if;
        if new.scope = 'pair' then
          select * into t from translation where id = new.translation_id;
          if t.state is distinct from 'approved' or t.source_revision_id not in (r.kk_revision_id, r.en_revision_id)
            or t.target_revision_id not in (r.kk_revision_id, r.en_revision_id) then
            raise exception 'nobody has approved the pair at hand' using errcode = 'check_violation', constraint = 'order_not_approved';
          end if;
        else
          if live_.scope = 'pair' then
            raise exception 'both languages are live' using errcode = 'check_violation', constraint = 'order_half_pair';
          end if;
          if not exists (select from single_declaration where article_id = new.article_id and ended_at is null
            and locale = case when r.kk_revision_id is not null then 'kk' else 'en' end) then
            raise exception 'this article is not declared single' using errcode = 'check_violation', constraint = 'order_half_pair';
          end if;
        end if;
        newest := newer_source(new.article_id, new.scope, r.kk_revision_id, r.en_revision_id);
        if newest is not null then
          raise exception 'out of step: the source has revision %', newest using errcode = 'check_violation', constraint = 'publication_out_of_step';
        end if;
        return new;
      end $$;
      create trigger publication_order_guard before insert on publication_order for each row execute function guard_publication_order();

      create function refuse_order_change() returns trigger language plpgsql as $$
      begin
        if old.ended_at is not null then
          raise exception 'this order has ended' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger publication_order_change before update on publication_order for each row execute function refuse_order_change();

      -- A scheduled pair whose source changes goes back to the beginning; its order goes with it.
      create function release_order() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update publication_order set ended_at = clock_timestamp(), ended_as = 'cancelled', end_reason = 'reopened'
          where article_id = new.article_id and scope = 'pair' and ended_at is null;
        return null;
      end $$;
      create trigger translation_reopens after update of state on translation for each row
        when (old.state = 'scheduled' and new.state = 'preparing')
        execute function release_order();

      create function guard_publication() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare a article; last_ integer; newest integer;
      begin
        select * into a from article where id = new.article_id for no key update;
        select coalesce(max(number), 0), min(first_live_from) into last_, new.first_live_from from publication where article_id = new.article_id;
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
          if new.scope = 'single' and exists (select from live_publication l join publication p on p.id = l.publication_id
            where l.article_id = new.article_id and p.scope = 'pair') then
            raise exception 'both languages are live' using errcode = 'check_violation', constraint = 'order_half_pair';
          end if;
          newest := newer_source(new.article_id, new.scope, new.kk_revision_id, new.en_revision_id);
          if newest is not null then
            raise exception 'out of step: the source has revision %', newest using errcode = 'check_violation', constraint = 'publication_out_of_step';
          end if;
        end if;
        return new;
      end $$;
      create trigger publication_guard before insert on publication for each row execute function guard_publication();

      create function guard_live_publication() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare p publication; a article;
      begin
        select * into a from article where id = coalesce(new.article_id, old.article_id);
        if tg_op = 'DELETE' then
          if not exists (select from publication where article_id = old.article_id and kind in ('takedown', 'retraction')
            and number > (select number from publication where id = old.publication_id)) then
            raise exception 'only a takedown ends what is live' using errcode = 'check_violation', constraint = 'live_takedown';
          end if;
          perform note_site_change(a.number);
          return old;
        end if;
        select * into p from publication where id = new.publication_id;
        if p.kind not in ('publish', 'correction', 'update') then
          raise exception 'a % is not shown', p.kind using errcode = 'check_violation';
        end if;
        if a.embargo_until > clock_timestamp() or p.live_from > clock_timestamp() then
          raise exception 'embargoed until %', a.embargo_until using errcode = 'check_violation', constraint = 'live_embargo';
        end if;
        if (select max(number) from publication where article_id = new.article_id) <> p.number then
          raise exception 'a newer publication exists' using errcode = 'check_violation', constraint = 'live_newest';
        end if;
        new.article_number := a.number;
        new.has_kk := p.kk_revision_id is not null;
        new.has_en := p.en_revision_id is not null;
        new.first_live_from := p.first_live_from;
        perform note_site_change(a.number);
        return new;
      end $$;
      create trigger live_publication_guard before insert or update or delete on live_publication
        for each row execute function guard_live_publication();

      create function show_in_sections() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        delete from live_section where article_id = new.article_id;
        insert into live_section (section_slug, article_id, publication_id, article_number, has_kk, has_en, first_live_from)
          select section_slug, new.article_id, new.publication_id, new.article_number, new.has_kk, new.has_en, new.first_live_from
          from article_section where article_id = new.article_id;
        return null;
      end $$;
      create trigger live_publication_sections after insert or update on live_publication for each row execute function show_in_sections();

      -- A live article that enters or leaves a section: the same lock as the flip, so that neither misses the other.
      create function follow_section() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare l live_publication; changed uuid := coalesce(new.article_id, old.article_id);
      begin
        perform 1 from article where id = changed for no key update;
        select * into l from live_publication where article_id = changed;
        if found then
          if tg_op = 'DELETE' then
            delete from live_section where section_slug = old.section_slug and article_id = changed;
          else
            insert into live_section (section_slug, article_id, publication_id, article_number, has_kk, has_en, first_live_from)
              values (new.section_slug, changed, l.publication_id, l.article_number, l.has_kk, l.has_en, l.first_live_from);
          end if;
          perform note_site_change(l.article_number);
        end if;
        return null;
      end $$;
      create trigger article_section_live after insert or delete on article_section for each row execute function follow_section();

      create function follow_names() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform note_site_change(null);
        return null;
      end $$;
      create trigger section_names after update on section for each row execute function follow_names();
      create trigger newsroom_name after update of name, time_zone on newsroom for each row execute function follow_names();

      -- An embargo cannot call back what is out, nor pass over an order that would leave before it.
      create function guard_embargo() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if new.embargo_until > clock_timestamp() then
          if exists (select from live_publication where article_id = new.id) then
            raise exception 'this article is live' using errcode = 'check_violation', constraint = 'embargo_live';
          end if;
          if exists (select from publication_order where article_id = new.id and ended_at is null and publish_at < new.embargo_until) then
            raise exception 'an order would leave before the embargo' using errcode = 'check_violation', constraint = 'embargo_order';
          end if;
        end if;
        return new;
      end $$;
      create trigger article_embargo before update of embargo_until on article for each row
        when (new.embargo_until is distinct from old.embargo_until) execute function guard_embargo();

      -- Killing is for what was never out; what was out is taken down.
      create function guard_kill() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform 1 from article where id = new.article_id for no key update;
        if exists (select from publication where article_id = new.article_id) then
          raise exception 'this article was published' using errcode = 'check_violation', constraint = 'kill_published';
        end if;
        return new;
      end $$;
      create trigger article_kill_guard before insert on article_kill for each row execute function guard_kill();

      -- I10: all that the public role can see.
      create view published_edition with (security_barrier) as
        select l.article_number, p.article_id, p.id as publication_id, p.number as publication_number, p.kind, p.scope, r.locale,
          case r.locale when 'kk' then p.kk_slug else p.en_slug end as slug, r.headline, r.content, p.live_from, l.first_live_from,
          (select t.source_locale from translation t where t.article_id = l.article_id) as source_locale
        from live_publication l
          join publication p on p.id = l.publication_id
          join article a on a.id = l.article_id
          join revision r on r.id in (p.kk_revision_id, p.en_revision_id)
        where p.live_from <= clock_timestamp() and (a.embargo_until is null or a.embargo_until <= clock_timestamp())
          and not exists (select from article_kill k where k.article_id = a.id);

      create view published_section with (security_barrier) as
        select s.slug, s.name_kk, s.name_en, s.position,
          exists (select from live_section l where l.section_slug = s.slug and l.has_kk) as has_kk,
          exists (select from live_section l where l.section_slug = s.slug and l.has_en) as has_en
        from section s;

      create view published_article_section with (security_barrier) as
        select l.article_number, s.section_slug from live_publication l join live_section s on s.article_id = l.article_id;

      create view published_site with (security_barrier) as select version, etag_key from site_state;
      create view published_change with (security_barrier) as select version, article_number from site_change;
      create view published_newsroom with (security_barrier) as select name, time_zone from newsroom;

      -- A page of the home list (p_section null) or of a section, newest first, after a place in it. A view cannot promise to read a page only.
      create function published_list(p_locale text, p_section text, p_before timestamptz, p_before_number bigint, p_limit integer)
        returns table (article_number bigint, slug text, headline text, content text, live_from timestamptz, first_live_from timestamptz)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare
        found_ uuid[];
        before_ timestamptz := coalesce(p_before, 'infinity');
        number_ bigint := coalesce(p_before_number, 0);
        limit_ integer := least(p_limit, 200);
      begin
        if p_section is null and p_locale = 'kk' then
          found_ := array(select l.publication_id from live_publication l where l.has_kk and (l.first_live_from, l.article_number) < (before_, number_)
            order by l.first_live_from desc, l.article_number desc limit limit_);
        elsif p_section is null and p_locale = 'en' then
          found_ := array(select l.publication_id from live_publication l where l.has_en and (l.first_live_from, l.article_number) < (before_, number_)
            order by l.first_live_from desc, l.article_number desc limit limit_);
        elsif p_locale = 'kk' then
          found_ := array(select l.publication_id from live_section l where l.section_slug = p_section and l.has_kk
            and (l.first_live_from, l.article_number) < (before_, number_) order by l.first_live_from desc, l.article_number desc limit limit_);
        elsif p_locale = 'en' then
          found_ := array(select l.publication_id from live_section l where l.section_slug = p_section and l.has_en
            and (l.first_live_from, l.article_number) < (before_, number_) order by l.first_live_from desc, l.article_number desc limit limit_);
        end if;
        return query
          select a.number, case p_locale when 'kk' then p.kk_slug else p.en_slug end, r.headline, r.content, p.live_from, p.first_live_from
          from unnest(found_) with ordinality f (id, place)
            join publication p on p.id = f.id
            join article a on a.id = p.article_id
            join revision r on r.id = case p_locale when 'kk' then p.kk_revision_id else p.en_revision_id end
          where p.live_from <= clock_timestamp() and (a.embargo_until is null or a.embargo_until <= clock_timestamp())
            and not exists (select from article_kill k where k.article_id = a.id)
          order by f.place;
      end $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function published_list(text, text, timestamptz, bigint, integer);
      drop view published_newsroom, published_change, published_site, published_article_section, published_section, published_edition;
      drop trigger translation_reopens on translation;
      drop trigger article_kill_guard on article_kill;
      drop trigger article_embargo on article;
      drop trigger newsroom_name on newsroom;
      drop trigger section_names on section;
      drop trigger article_section_live on article_section;
      drop table live_section, site_change, site_state, live_publication, duty_review, publication, publication_order;
      drop function guard_kill();
      drop function guard_embargo();
      drop function follow_names();
      drop function follow_section();
      drop function show_in_sections();
      drop function guard_live_publication();
      drop function guard_publication();
      drop function release_order();
      drop function refuse_order_change();
      drop function guard_publication_order();
      drop function newer_source(uuid, text, uuid, uuid);
      drop function note_site_change(bigint);
    `);
  }
}
