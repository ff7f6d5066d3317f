import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What goes out is what was ordered, and a verdict is given by somebody who may give one. */
export class AsOrdered1764200000009 implements MigrationInterface {
  name = 'AsOrdered1764200000009';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- I9: an order is carried out while it is open, at its time and as it was given. Fires after publication_guard, by name.
      create function guard_carried_out() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare o publication_order;
      begin
        select * into o from publication_order where id = new.order_id;
        if o.ended_at is not null then
          raise exception 'this order has ended' using errcode = 'check_violation', constraint = 'publication_order_ended';
        end if;
        if o.publish_at > clock_timestamp() then
          raise exception 'the time of this order has not come' using errcode = 'check_violation', constraint = 'publication_early';
        end if;
        if (o.scope, o.kind, o.is_on_duty) is distinct from (new.scope, new.kind, new.is_on_duty) then
          raise exception 'this is not what was ordered' using errcode = 'check_violation', constraint = 'publication_not_as_ordered';
        end if;
        if o.translation_id is not null and (select state from translation where id = o.translation_id) <> 'publishing' then
          raise exception 'this pair is not being published' using errcode = 'check_violation', constraint = 'publication_early';
        end if;
        return new;
      end $$;
      create trigger publication_guard_order before insert on publication for each row when (new.order_id is not null)
        execute function guard_carried_out();

      -- I6: nobody stands for a text who may not review; who is on duty is asked by guard_review().
      create function guard_reviewer() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if not exists (select from account a join account_role r on r.account_id = a.id
          where a.id = new.reviewer_id and a.disabled_at is null and r.role in ('reviewer', 'editor')) then
          raise exception 'this person may not review' using errcode = 'check_violation', constraint = 'review_role';
        end if;
        return new;
      end $$;
      create trigger review_by_reviewer before insert on review for each row when (new.basis = 'four_eyes') execute function guard_reviewer();

      revoke execute on function guard_carried_out(), guard_reviewer() from public;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger review_by_reviewer on review;
      drop trigger publication_guard_order on publication;
      drop function guard_reviewer();
      drop function guard_carried_out();
    `);
  }
}
