import type { Transaction } from '../../platform/database/database';
import { guidHash, titleKey } from './article-identity';
import { bodyHash, type IncomingArticle, type Provenance } from './incoming-article';

/** An article of this feed that the desk has already, with what was seen of it so far. */
export interface KnownArticle {
  readonly articleId: string;
  readonly number: number;
  readonly isKilled: boolean;
  /** The newest revision of the edition that this feed brings. */
  readonly revision: { readonly id: string; readonly headline: string };
  /** Every copy seen so far; the newest of those that were fuller is what the page last had to say. */
  readonly copies: readonly KnownCopy[];
  readonly references: readonly string[];
  readonly fuller: { readonly section: string; readonly title: string; readonly body: string } | null;
}

export interface KnownCopy {
  readonly section: string;
  readonly title: string;
  /** Of its body, in hexadecimal digits. */
  readonly sha256: string;
}

/** By its name in the feed; or, where the page has given a text another headline, by its bytes and day. */
const FIND = `
  with found as (
    select id, 1 as rank from article where feed = $3 and guid_hash = any($4)
    union all
    select a.id, 2 from placement p join article a on a.id = p.article_id
      where p.body_sha256 = any($5) and p.source = $2 and p.locale = $1 and a.feed = $3 and a.dated is not distinct from $6::date
    order by rank limit 1
  )
  select a.id as "articleId", a.number::int as number,
    exists (select from article_kill k where k.article_id = a.id) as "isKilled",
    (select jsonb_build_object('id', r.id, 'headline', r.headline) from revision r
      where r.article_id = a.id and r.locale = $1 order by r.number desc limit 1) as revision,
    coalesce((select jsonb_agg(jsonb_build_object('section', p.section, 'title', p.headline, 'sha256', encode(p.body_sha256, 'hex')))
      from placement p where p.article_id = a.id and p.locale = $1 and p.source = $2), '[]') as copies,
    coalesce((select jsonb_agg(url) from reference where article_id = a.id), '[]') as "references",
    (select jsonb_build_object('section', p.section, 'title', p.headline, 'body', p.body) from placement p
      where p.article_id = a.id and p.locale = $1 and p.source = $2 and p.is_fuller
      order by p.seen_at desc, p.id desc limit 1) as fuller
  from found join article a on a.id = found.id`;

/** A body shorter than this is no evidence that two items are the same. */
const SHORTEST_EVIDENCE = 80;

/** Finds what an item of a page is to the desk. Two imports of one feed take turns, item by item. */
export async function findKnownArticle(
  tx: Transaction,
  from: Provenance,
  item: IncomingArticle,
): Promise<KnownArticle | undefined> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [from.feed]);
  const titles = [item.title, ...item.copies.map(({ title }) => title)];
  const bodies = item.copies.map(({ body }) => body).filter((body) => body.length >= SHORTEST_EVIDENCE);
  return tx.one<KnownArticle>(FIND, [
    from.locale,
    from.source,
    from.feed,
    titles.map((title) => itemHash({ title, date: item.date })),
    bodies.map((body) => Buffer.from(bodyHash(body), 'hex')),
    item.date,
  ]);
}

/** What names an item within its feed. */
export function itemHash(item: Pick<IncomingArticle, 'title' | 'date'>): Buffer {
  return guidHash(titleKey(item.title), item.date ?? '');
}
