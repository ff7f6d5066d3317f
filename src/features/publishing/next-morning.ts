import type { Reader } from './publishing-facts';

/** Nine o'clock of the morning that comes after a moment, by the newsroom's clock: when somebody else looks at what one published alone. */
export async function nextMorning(reader: Reader, moment: Date): Promise<Date> {
  const row = await reader.one<{ due: Date }>(
    `select (date_trunc('day', here) + case when here::time < '09:00' then '9 hours'::interval else '33 hours' end) at time zone zone as due
      from (select zone, $1::timestamptz at time zone zone as here
        from (select coalesce((select time_zone from newsroom), 'Asia/Almaty') as zone) z) now_`,
    [moment],
  );
  if (!row) throw new Error('a morning comes after every moment');
  return row.due;
}
