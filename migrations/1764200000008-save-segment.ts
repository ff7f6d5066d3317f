import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A save of one segment is what the house does most often, so it is one statement: who holds the claim, is the version current,
 * was this request answered before, and the text itself, or the draft that keeps it. It runs with the rights of the app role.
 */
export class SaveSegment1764200000008 implements MigrationInterface {
  name = 'SaveSegment1764200000008';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function segment_as_it_stands(p_segment segment) returns jsonb language sql stable set search_path = public, pg_temp as $$
        select jsonb_build_object('text', p_segment.target_text, 'version', p_segment.version, 'savedAt', p_segment.saved_at,
          'isRetired', p_segment.retired_at is not null,
          'author', (select jsonb_build_object('id', a.id, 'name', a.name) from account a where a.id = p_segment.last_author_id))
      $$;

      -- status 200 saved, 404 no such segment, 409 claim lost, 412 stale, 422 the key was used for another save.
      -- Locks are taken in one order everywhere: the claim first, then its segments.
      create function save_segment(
        p_account uuid, p_translation uuid, p_segment uuid, p_text text, p_version integer, p_fence bigint, p_key text,
        out status integer, out answer jsonb
      ) language plpgsql set search_path = public, pg_temp as $$
      declare
        held record;
        is_mine boolean := false;
        s segment;
        known idempotency;
        digest bytea := sha256(convert_to(concat_ws(E'\\x1f', p_translation, p_segment, p_version, p_fence, p_text), 'UTF8'));
      begin
        select t.state, c.id as claim_id, c.account_id, c.fence, c.expires_at, make_interval(mins => coalesce(n.lease_minutes, 15)) as lease
          into held
          from translation t left join newsroom n on true left join claim c on c.translation_id = t.id and c.released_at is null
            and c.stage = case t.state when 'translating' then 'translate' when 'in_review' then 'review' end
          where t.id = p_translation;
        if not found then
          status := 404;
          return;
        end if;
        if held.account_id = p_account and held.fence = p_fence and held.expires_at > clock_timestamp() then
          if held.expires_at < clock_timestamp() + held.lease - interval '30 seconds' then
            update claim c set expires_at = clock_timestamp() + held.lease
              where c.id = held.claim_id and c.released_at is null and c.expires_at > clock_timestamp()
              returning c.expires_at into held.expires_at;
          else
            -- Whoever ends the claim waits for this save, and what they read includes it.
            perform 1 from claim c where c.id = held.claim_id and c.released_at is null for share;
          end if;
          is_mine := found;
        end if;

        select * into s from segment where id = p_segment and translation_id = p_translation for update;
        if not found then
          status := 404;
          return;
        end if;
        select * into known from idempotency i where i.account_id = p_account and i.key = p_key;
        if found then
          if known.route <> 'save_segment' or known.request_hash <> digest then
            status := 422;
          else
            status := known.status;
            answer := known.response;
          end if;
          return;
        end if;

        if not is_mine then
          insert into segment_draft (id, segment_id, translation_id, author_id, text, base_version, cause)
            values (new_id(), p_segment, p_translation, p_account, p_text, p_version, 'late');
          status := 409;
          answer := jsonb_build_object('theirs', segment_as_it_stands(s), 'state', held.state, 'holder', case when held.expires_at > clock_timestamp() then
            (select jsonb_build_object('id', a.id, 'name', a.name, 'until', held.expires_at) from account a where a.id = held.account_id) end);
        elsif s.version <> p_version or s.retired_at is not null then
          insert into segment_draft (id, segment_id, translation_id, author_id, text, base_version, cause)
            values (new_id(), p_segment, p_translation, p_account, p_text, p_version, 'stale');
          status := 412;
          answer := jsonb_build_object('theirs', segment_as_it_stands(s));
        else
          if s.target_text <> p_text then
            -- A gap that is filled is a gap no more.
            update segment set target_text = p_text, version = version + 1, fence = p_fence, last_author_kind = 'person',
              last_author_id = p_account, previous_source_text = null,
              kind = case when kind = 'omission' and p_text <> '' then 'pair' else kind end,
              gap_reason = case when kind = 'omission' and p_text <> '' then null else gap_reason end
              where id = p_segment returning * into s;
          elsif s.previous_source_text is not null then
            -- The text is right for the changed source as well.
            update segment set previous_source_text = null where id = p_segment returning * into s;
          end if;
          status := 200;
          answer := jsonb_build_object('version', s.version, 'savedAt', coalesce(s.saved_at, clock_timestamp()), 'kind', s.kind, 'leaseUntil', held.expires_at);
        end if;
        if p_key is not null then
          insert into idempotency (account_id, key, route, request_hash, status, response)
            values (p_account, p_key, 'save_segment', digest, save_segment.status, answer);
        end if;
      end $$;

      revoke execute on function segment_as_it_stands(segment) from public;
      revoke execute on function save_segment(uuid, uuid, uuid, text, integer, bigint, text) from public;
      grant execute on function segment_as_it_stands(segment) to egiz_app;
      grant execute on function save_segment(uuid, uuid, uuid, text, integer, bigint, text) to egiz_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function save_segment(uuid, uuid, uuid, text, integer, bigint, text);
      drop function segment_as_it_stands(segment);
    `);
  }
}
