import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say about a place in a text: it stays as it was said, and is settled once. */
export class Comments1764200000010 implements MigrationInterface {
  name = 'Comments1764200000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table comment (
        id uuid not null,
        translation_id uuid not null,
        segment_id uuid not null,
        side text not null,
        span_start integer not null,
        span_end integer not null,
        quote text not null,
        text text not null,
        author_id uuid not null,
        at timestamptz not null default clock_timestamp(),
        resolved_by uuid,
        resolved_at timestamptz,
        constraint pk_comment primary key (id),
        constraint fk_comment_segment foreign key (segment_id, translation_id) references segment (id, translation_id),
        constraint fk_comment_author foreign key (author_id) references account (id),
        constraint fk_comment_resolved_by foreign key (resolved_by) references account (id),
        constraint ck_comment_side check (side in ('source', 'target')),
        constraint ck_comment_span check (span_start >= 0 and span_end >= span_start),
        constraint ck_comment_text check (length(btrim(text)) > 0 and is_well_formed(text)),
        constraint ck_comment_quote check (is_well_formed(quote)),
        constraint ck_comment_resolved check ((resolved_by is null) = (resolved_at is null))
      );
      create index ix_comment_translation on comment (translation_id);

      create function guard_comment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if tg_op = 'INSERT' and new.resolved_at is not null then
          raise exception 'a new comment is open' using errcode = 'check_violation';
        end if;
        if tg_op = 'UPDATE' and old.resolved_at is not null then
          raise exception 'this comment is settled' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger comment_guard before insert or update on comment for each row execute function guard_comment();
      create trigger comment_kept before delete on comment for each row execute function refuse_change();
      create trigger comment_no_truncate before truncate on comment for each statement execute function refuse_change();

      revoke execute on function guard_comment() from public;
      grant select, insert on comment to egiz_app;
      grant update (resolved_by, resolved_at) on comment to egiz_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table comment;
      drop function guard_comment();
    `);
  }
}
