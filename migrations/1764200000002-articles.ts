import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came in, and what it became: articles, their two editions, immutable revisions, placements and drifts. */
export class Articles1764200000002 implements MigrationInterface {
  name = 'Articles1764200000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- I17: control characters never enter a text; NUL and lone surrogates cannot enter PostgreSQL at all.
      create function is_well_formed(value text) returns boolean language sql immutable parallel safe as
        $$ select value !~ E'[\\\\u0001-\\\\u0008\\\\u000B\\\\u000C\\\\u000E-\\\\u001F\\\\u007F-\\\\u009F]' $$;

      create table received_file (
        sha256 bytea not null,
        bytes bytea not null,
        charset text not null,
        received_at timestamptz not null default clock_timestamp(),
        received_by uuid not null,
        constraint pk_received_file primary key (sha256),
        constraint fk_received_file_received_by foreign key (received_by) references account (id),
        constraint ck_received_file_sha256 check (sha256 = sha256(bytes)),
        constraint ck_received_file_charset check (charset in ('utf-8', 'windows-1251', 'koi8-r'))
      );

      create table import_batch (
        id uuid not null,
        kind text not null,
        locale text not null,
        file_sha256 bytea not null,
        file_name text,
        imported_by uuid not null,
        at timestamptz not null default clock_timestamp(),
        constraint pk_import_batch primary key (id),
        constraint fk_import_batch_file foreign key (file_sha256) references received_file (sha256),
        constraint fk_import_batch_imported_by foreign key (imported_by) references account (id),
        constraint ck_import_batch_kind check (kind in ('front_page', 'pairs', 'text')),
        constraint ck_import_batch_locale check (locale in ('kk', 'en'))
      );

      -- Written when the last item is in: every article is its own transaction, so a batch without a result was interrupted.
      create table import_result (
        batch_id uuid not null,
        items_seen integer not null,
        created integer not null,
        updated integer not null,
        duplicate integer not null,
        rejected integer not null,
        finished_at timestamptz not null default clock_timestamp(),
        constraint pk_import_result primary key (batch_id),
        constraint fk_import_result_batch foreign key (batch_id) references import_batch (id),
        constraint ck_import_result_conserved check (items_seen = created + updated + duplicate + rejected)
      );

      create table section (
        slug text not null,
        name_kk text not null,
        name_en text not null,
        name_ru text not null,
        position integer not null default 100,
        constraint pk_section primary key (slug),
        constraint ck_section_slug check (slug ~ '^[a-z0-9-]{1,60}$')
      );

      create table article (
        id uuid not null,
        number bigint generated always as identity,
        feed text not null,
        guid_hash bytea not null,
        priority text not null default 'normal',
        due_at timestamptz,
        dated date,
        embargo_until timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default clock_timestamp(),
        created_by uuid not null,
        constraint pk_article primary key (id),
        constraint uq_article_number unique (number),
        constraint uq_article_source unique (feed, guid_hash),
        constraint fk_article_created_by foreign key (created_by) references account (id),
        constraint ck_article_priority check (priority in ('flash', 'urgent', 'normal', 'feature')),
        constraint ck_article_guid_hash check (octet_length(guid_hash) = 32)
      );
      create index ix_article_created_at on article (created_at, id);

      create table import_item (
        batch_id uuid not null,
        position integer not null,
        line integer not null,
        outcome text not null,
        reason text,
        article_id uuid,
        constraint pk_import_item primary key (batch_id, position),
        constraint fk_import_item_batch foreign key (batch_id) references import_batch (id),
        constraint fk_import_item_article foreign key (article_id) references article (id),
        constraint ck_import_item_outcome check (outcome in ('created', 'updated', 'duplicate', 'rejected')),
        constraint ck_import_item_article check ((outcome = 'rejected') = (article_id is null)),
        constraint ck_import_item_reason check (outcome <> 'rejected' or reason is not null)
      );
      create index ix_import_item_article on import_item (article_id);

      create table article_section (
        article_id uuid not null,
        section_slug text not null,
        constraint pk_article_section primary key (article_id, section_slug),
        constraint fk_article_section_article foreign key (article_id) references article (id),
        constraint fk_article_section_section foreign key (section_slug) references section (slug)
      );
      create index ix_article_section_section on article_section (section_slug, article_id);

      create table edition (
        article_id uuid not null,
        locale text not null,
        origin text not null,
        script text not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint pk_edition primary key (article_id, locale),
        constraint fk_edition_article foreign key (article_id) references article (id),
        constraint ck_edition_locale check (locale in ('kk', 'en')),
        constraint ck_edition_origin check (origin in ('written', 'translated', 'received')),
        constraint ck_edition_script check (script in ('Cyrl', 'Latn', 'Arab'))
      );

      -- content is the canonical serialisation of typed blocks; its hash is what reviews and publications refer to.
      create table revision (
        id uuid not null,
        article_id uuid not null,
        locale text not null,
        number integer not null,
        headline text not null,
        content text not null,
        sha256 bytea not null,
        author_kind text not null,
        author_id uuid not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint pk_revision primary key (id),
        constraint uq_revision_number unique (article_id, locale, number),
        constraint uq_revision_bytes unique (id, article_id, locale, sha256),
        constraint uq_revision_edition unique (id, article_id, locale),
        constraint fk_revision_edition foreign key (article_id, locale) references edition (article_id, locale),
        constraint fk_revision_author foreign key (author_id) references account (id),
        constraint ck_revision_locale check (locale in ('kk', 'en')),
        constraint ck_revision_number check (number >= 1),
        constraint ck_revision_sha256 check (sha256 = sha256(convert_to(content, 'UTF8'))),
        constraint ck_revision_well_formed check (is_well_formed(content) and is_well_formed(headline)),
        constraint ck_revision_author_kind check (author_kind in ('person', 'import'))
      );

      create table revision_contributor (
        revision_id uuid not null,
        account_id uuid not null,
        constraint pk_revision_contributor primary key (revision_id, account_id),
        constraint fk_revision_contributor_revision foreign key (revision_id) references revision (id),
        constraint fk_revision_contributor_account foreign key (account_id) references account (id)
      );

      create table reference (
        id uuid not null,
        article_id uuid not null,
        url text not null,
        locale text,
        created_at timestamptz not null default clock_timestamp(),
        constraint pk_reference primary key (id),
        constraint uq_reference_url unique (article_id, url),
        constraint fk_reference_article foreign key (article_id) references article (id),
        constraint ck_reference_url check (url ~ '^https?://' and length(url) <= 2000)
      );

      create table placement (
        id uuid not null,
        article_id uuid not null,
        locale text not null,
        source text not null,
        section text not null,
        headline text not null,
        body text not null,
        body_sha256 bytea not null,
        revision_id uuid not null,
        is_fuller boolean not null,
        evidence jsonb not null default '{}',
        batch_id uuid not null,
        seen_at timestamptz not null default clock_timestamp(),
        constraint pk_placement primary key (id),
        constraint uq_placement_bytes unique (article_id, locale, source, section, body_sha256, headline),
        constraint fk_placement_edition foreign key (article_id, locale) references edition (article_id, locale),
        constraint fk_placement_revision foreign key (revision_id, article_id, locale) references revision (id, article_id, locale),
        constraint fk_placement_batch foreign key (batch_id) references import_batch (id),
        constraint ck_placement_sha256 check (body_sha256 = sha256(convert_to(body, 'UTF8'))),
        constraint ck_placement_well_formed check (is_well_formed(body) and is_well_formed(headline))
      );
      create index ix_placement_article on placement (article_id);
      -- A text whose headline was changed is found again by its bytes, and one that lost its date by the last headlines of its page.
      create index ix_placement_body on placement (body_sha256);
      create index ix_placement_seen on placement (source, locale, seen_at);

      create table drift (
        id uuid not null,
        placement_id uuid not null,
        position integer not null,
        kind text not null,
        character text not null,
        cause text not null,
        placement_offset integer not null,
        reference_offset integer not null,
        reference_section text not null,
        before text not null,
        after text not null,
        constraint pk_drift primary key (id),
        constraint uq_drift_position unique (placement_id, position),
        constraint fk_drift_placement foreign key (placement_id) references placement (id),
        constraint ck_drift_cause check (cause in ('stripped', 'encoding', 'truncated', 'edited', 'moved'))
      );

      -- Declared single: one edition only, why, by whom, and when the twin is due or that there is none.
      create table single_declaration (
        id uuid not null,
        article_id uuid not null,
        locale text not null,
        reason text not null,
        twin_due_at timestamptz,
        has_no_twin boolean not null,
        declared_by uuid not null,
        declared_at timestamptz not null default clock_timestamp(),
        ended_at timestamptz,
        ended_by uuid,
        constraint pk_single_declaration primary key (id),
        constraint fk_single_declaration_edition foreign key (article_id, locale) references edition (article_id, locale),
        constraint fk_single_declaration_declared_by foreign key (declared_by) references account (id),
        constraint fk_single_declaration_ended_by foreign key (ended_by) references account (id),
        constraint ck_single_declaration_reason check (length(btrim(reason)) > 0),
        constraint ck_single_declaration_twin check (has_no_twin = (twin_due_at is null))
      );
      create unique index uq_single_declaration_open on single_declaration (article_id) where ended_at is null;

      -- I5: numbers rise by one, under a lock of the edition, so that two writers cannot leave a gap or a double.
      create function number_revision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare last integer;
      begin
        perform 1 from edition where article_id = new.article_id and locale = new.locale for update;
        select coalesce(max(number), 0) into last from revision where article_id = new.article_id and locale = new.locale;
        if new.number <> last + 1 then
          raise exception 'revision % of this edition is next, not %', last + 1, new.number using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger revision_number before insert on revision for each row execute function number_revision();

      -- I14: catches code that writes without having compared versions.
      create function refuse_skipped_version() returns trigger language plpgsql as $$
      begin
        if new.version <> old.version + 1 then
          raise exception 'stale version of %: % is stored, % was sent', tg_table_name, old.version, new.version - 1
            using errcode = 'serialization_failure';
        end if;
        return new;
      end $$;
      create trigger article_version before update on article for each row execute function refuse_skipped_version();
    `);
    for (const table of APPEND_ONLY) {
      await queryRunner.query(`
        create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();
        create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change();
      `);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table single_declaration, drift, placement, reference, revision_contributor, revision, edition, article_section,
        import_item, article, section, import_result, import_batch, received_file;
      drop function refuse_skipped_version();
      drop function number_revision();
      drop function is_well_formed(text);
    `);
  }
}

const APPEND_ONLY = [
  'received_file',
  'import_batch',
  'import_result',
  'import_item',
  'revision',
  'revision_contributor',
  'drift',
];
