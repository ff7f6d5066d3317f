import type { Reader } from './publishing-facts';

const HAS_OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;

/** The instant somebody meant: `…+05:00` and `…Z` say it themselves, `2026-02-22T09:00` is the newsroom's clock on the wall. */
export async function instantOf(reader: Reader, moment: string): Promise<Date> {
  if (HAS_OFFSET.test(moment)) return new Date(moment);
  const row = await reader.one<{ instant: Date }>(
    `select $1::timestamp at time zone coalesce((select time_zone from newsroom), 'Asia/Almaty') as instant`,
    [moment],
  );
  if (!row) throw new Error('a moment has an instant');
  return row.instant;
}
