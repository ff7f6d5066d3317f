import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the two working roles may do; everything not named here is refused. The roles belong to the cluster and are made
 * by \`egiz db bootstrap\`. State, activity and outbox rows are written only by functions that run as their owner.
 */
export class Grants1764200000007 implements MigrationInterface {
  name = 'Grants1764200000007';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      grant usage on schema public to egiz_app, egiz_public;
      revoke execute on all functions in schema public from public;
      grant execute on function new_id(), is_well_formed(text), activity_digest(activity) to egiz_app;
      grant execute on function transition(uuid, text, text, uuid, text, jsonb, jsonb, timestamptz) to egiz_app;
      grant execute on function take_claim(uuid, uuid, text, uuid) to egiz_app;
      grant execute on function log_activity(uuid, text, uuid, text, uuid, text, jsonb, text, text, jsonb, timestamptz) to egiz_app;
      grant execute on function open_translation(uuid, uuid, text, uuid, uuid, text, text, text, uuid, jsonb) to egiz_app;
      grant execute on function newer_source(uuid, text, uuid, uuid) to egiz_app;
      grant execute on function published_list(text, text, timestamptz, bigint, integer) to egiz_public, egiz_app;
    `);
    for (const table of READ_AND_ADD) {
      await queryRunner.query(`grant select, insert on ${table} to egiz_app`);
    }
    for (const table of READ_ONLY) {
      await queryRunner.query(`grant select on ${table} to egiz_app`);
    }
    for (const [table, columns] of Object.entries(CHANGEABLE)) {
      await queryRunner.query(`grant update (${columns}) on ${table} to egiz_app`);
    }
    for (const table of DELETABLE) {
      await queryRunner.query(`grant delete on ${table} to egiz_app`);
    }
    for (const view of PUBLIC_VIEWS) {
      await queryRunner.query(`grant select on ${view} to egiz_public, egiz_app`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke all on all tables in schema public from egiz_app, egiz_public;
      revoke all on all functions in schema public from egiz_app, egiz_public;
      grant execute on all functions in schema public to public;
      revoke usage on schema public from egiz_app, egiz_public;
    `);
  }
}

const READ_AND_ADD = [
  'newsroom',
  'account',
  'account_role',
  'session',
  'login_attempt',
  'account_activity',
  'idempotency',
  'received_file',
  'import_batch',
  'import_result',
  'import_item',
  'section',
  'article',
  'article_section',
  'article_kill',
  'edition',
  'revision',
  'revision_contributor',
  'reference',
  'placement',
  'drift',
  'single_declaration',
  'segment',
  'segment_draft',
  'finding',
  'answer',
  'review',
  'return_reason',
  'publication_order',
  'publication',
  'duty_review',
  'live_publication',
  'processed',
  'queue_generation',
  'activity_checkpoint',
];
const READ_ONLY = [
  'live_event',
  'migrations',
  'activity',
  'translation',
  'activity_head',
  'outbox',
  'workflow_state',
  'allowed_transition',
  'claim',
  'segment_change',
  'review_confirmation',
  'site_state',
  'site_change',
  'live_section',
];
const CHANGEABLE: Record<string, string> = {
  newsroom: 'name, claim_limit, lease_minutes, time_zone',
  account: 'name, password_hash, locale, disabled_at',
  session: 'last_seen_at, revoked_at',
  idempotency: 'status, response, at',
  section: 'name_kk, name_en, name_ru, position',
  article: 'priority, due_at, embargo_until, version',
  single_declaration: 'ended_at, ended_by',
  translation: 'relation, source_locale, target_locale, source_revision_id, target_revision_id, version',
  claim: 'expires_at, released_at, release_cause, release_reason',
  segment:
    'position, block_index, block_kind, kind, source_text, source_separator, target_text, target_separator, target_block_index, target_block_kind, gap_reason, previous_source_text, version, fence, last_author_kind, last_author_id, confirmed_by, confirmed_at, retired_at',
  finding: 'gone_at',
  answer: 'reason, note, ratified_by, ratified_at',
  publication_order: 'ended_at, ended_as, ended_by, end_reason',
  duty_review: 'reviewed_by, reviewed_at, note',
  live_publication: 'publication_id',
  outbox:
    'dispatch_number, dispatched_at, attempts, done_at, dead_at, dead_reason, dropped_at, dropped_by, drop_reason, not_before',
  live_event: 'number, at',
  queue_generation: 'generation, at',
};
const DELETABLE = ['account_role', 'login_attempt', 'idempotency', 'article_section', 'live_publication', 'live_event'];
const PUBLIC_VIEWS = [
  'published_edition',
  'published_section',
  'published_article_section',
  'published_site',
  'published_change',
  'published_newsroom',
];
