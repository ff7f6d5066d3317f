import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A save of one segment is what the house does most often, so it is one statement: who holds the claim, is the version current,
 * was this request answered before, and the text itself, or the draft that keeps it. It runs with the rights of the app role, under
 * the rules of every other writer.
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

      -- What is not simply a new text by the holder: an answer given before, a late or a stale text, or nothing to change.
      -- status 200 nothing to change, 404 no such segment, 409 claim lost, 412 stale, 422 the key was used for another save.
      create function answer_save(
        p_account uuid, p_translation uuid, p_segment uuid, p_text text, p_version integer, p_key text, p_digest bytea,
        p_is_mine boolean, p_state text, p_holder uuid, p_until timestamptz, out status integer, out answer jsonb
      ) language plpgsql set search_path = public, pg_temp as $$
      declare s segment; known idempotency;
      begin
        select * into s from segment where id = p_segment and translation_id = p_translation for update;
        if not found then
          status := 404;
          return;
        end if;
        select * into known from idempotency i where i.account_id = p_account and i.key = p_key;
        if found then
          status := case when known.route = 'save_segment' and known.request_hash = p_digest then known.status else 422 end;
          answer := known.response;
          return;
        end if;
        if not p_is_mine then
          status := 409;
          answer := jsonb_build_object('theirs', segment_as_it_stands(s), 'state', p_state, 'holder', case when p_until > clock_timestamp() then
            (select jsonb_build_object('id', a.id, 'name', a.name, 'until', p_until) from account a where a.id = p_holder) end);
        elsif s.version <> p_version or s.retired_at is not null then
          status := 412;
          answer := jsonb_build_object('theirs', segment_as_it_stands(s));
        else
          -- The text that stands is right, perhaps for a changed source as well.
          if s.previous_source_text is not null then
            update segment set previous_source_text = null where id = p_segment;
          end if;
          status := 200;
          answer := jsonb_build_object('version', s.version, 'savedAt', coalesce(s.saved_at, clock_timestamp()), 'kind', s.kind, 'leaseUntil', p_until);
        end if;
        if status in (409, 412) then
          insert into segment_draft (id, segment_id, translation_id, author_id, text, base_version, cause)
            values (new_id(), p_segment, p_translation, p_account, p_text, p_version, case status when 409 then 'late' else 'stale' end);
        end if;
        if p_key is not null then
          insert into idempotency (account_id, key, route, request_hash, status, response)
            values (p_account, p_key, 'save_segment', p_digest, answer_save.status, answer);
        end if;
      end $$;

      -- The claim is looked at first and again by the guard of the segment, under the lock of its row: whoever ends a claim and then
      -- locks the segments has every save that was let in. A claim that ends in between is refused by the guard (segment_fence).
      create function save_segment(
        p_account uuid, p_translation uuid, p_segment uuid, p_text text, p_version integer, p_fence bigint, p_key text,
        out status integer, out answer jsonb
      ) language plpgsql as $$
      declare
        held record;
        is_mine boolean := false;
        digest bytea;
      begin
        select t.state, c.account_id, c.fence, c.expires_at, make_interval(mins => coalesce(n.lease_minutes, 15)) as lease into held
          from translation t left join newsroom n on true left join claim c on c.translation_id = t.id and c.released_at is null
            and c.stage = case t.state when 'translating' then 'translate' when 'in_review' then 'review' end
          where t.id = p_translation;
        if not found then
          status := 404;
          return;
        end if;
        if p_key is not null then
          digest := sha256(convert_to(concat_ws(E'\\x1f', p_translation, p_segment, p_version, p_fence, p_text), 'UTF8'));
        end if;
        if held.account_id = p_account and held.fence = p_fence and held.expires_at > clock_timestamp() then
          is_mine := true;
          if held.expires_at < clock_timestamp() + held.lease - interval '30 seconds' then
            update claim c set expires_at = clock_timestamp() + held.lease
              where c.translation_id = p_translation and c.fence = p_fence and c.released_at is null and c.expires_at > clock_timestamp()
              returning c.expires_at into held.expires_at;
            is_mine := found;
          end if;
        end if;
        if is_mine then
          -- A gap that is filled is a gap no more.
          update segment set target_text = p_text, version = version + 1, fence = p_fence, last_author_kind = 'person',
            last_author_id = p_account, previous_source_text = null,
            kind = case when kind = 'omission' and p_text <> '' then 'pair' else kind end,
            gap_reason = case when kind = 'omission' and p_text <> '' then null else gap_reason end
            where id = p_segment and translation_id = p_translation and version = p_version and retired_at is null and target_text <> p_text
            returning 200, jsonb_build_object('version', version, 'savedAt', saved_at, 'kind', kind, 'leaseUntil', held.expires_at)
            into status, answer;
          if found then
            if p_key is not null then
              insert into idempotency (account_id, key, route, request_hash, status, response)
                values (p_account, p_key, 'save_segment', digest, 200, answer);
            end if;
            return;
          end if;
        end if;
        select a.status, a.answer into status, answer from answer_save(p_account, p_translation, p_segment, p_text, p_version, p_key, digest,
          is_mine, held.state, held.account_id, held.expires_at) a;
      end $$;

      revoke execute on function segment_as_it_stands(segment) from public;
      revoke execute on function answer_save(uuid, uuid, uuid, text, integer, text, bytea, boolean, text, uuid, timestamptz) from public;
      revoke execute on function save_segment(uuid, uuid, uuid, text, integer, bigint, text) from public;
      grant execute on function segment_as_it_stands(segment) to egiz_app;
      grant execute on function answer_save(uuid, uuid, uuid, text, integer, text, bytea, boolean, text, uuid, timestamptz) to egiz_app;
      grant execute on function save_segment(uuid, uuid, uuid, text, integer, bigint, text) to egiz_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function save_segment(uuid, uuid, uuid, text, integer, bigint, text);
      drop function answer_save(uuid, uuid, uuid, text, integer, text, bytea, boolean, text, uuid, timestamptz);
      drop function segment_as_it_stands(segment);
    `);
  }
}
