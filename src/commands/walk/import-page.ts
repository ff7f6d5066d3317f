import type { ImportedItem, ImportReport } from '../../contract/intake';
import { itemAsLines } from '../import-report';
import { body, type Newsroom } from './newsroom';

/** A front page goes in; the copies that lost their marks show; the same page again changes nothing. */
export async function importPage(newsroom: Newsroom, page: Buffer): Promise<readonly ImportedItem[]> {
  const { ledger, tag } = newsroom;
  const send = async () =>
    body(
      await newsroom
        .as('gulnar')
        .call<ImportReport>(`/imports/front-page?locale=en&source=${encodeURIComponent(tag)}`, {
          method: 'POST',
          bytes: { type: 'text/plain', content: page },
        }),
      200,
    );
  const report = await send();
  const { counts, placements, items } = report;
  ledger.step('import.done', counts.created > 0 && counts.created === counts.seen, { ...counts, placements }, counts);
  const drifts = items.flatMap((item) => item.drifts);
  const stripped = (kind: string) => drifts.filter((drift) => drift.kind === kind && drift.cause === 'stripped').length;
  const lost = { quotes: stripped('quote'), apostrophes: stripped('apostrophe') };
  ledger.step('import.drifts', lost.quotes > 0 && lost.apostrophes > 0, lost);
  for (const item of items) for (const line of itemAsLines(item)) ledger.note(line);
  const again = await send();
  ledger.step('import.again', again.counts.duplicate === counts.seen, { seen: counts.seen }, again.counts);
  return items;
}

/** The demo's front page with headlines that no other walk has. */
export function freshPage(page: Buffer, tag: string): Buffer {
  return Buffer.from(page.toString('utf8').replace(/ (\d\d\.\d\d\.\d{4})$/gmu, ` [${tag}] $1`), 'utf8');
}
