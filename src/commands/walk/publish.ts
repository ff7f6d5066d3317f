import type { Answer } from './desk-client';
import type { Newsroom } from './newsroom';

interface Refusal {
  readonly code?: string;
  readonly detail?: string;
}

export interface Addresses {
  readonly kk: string | null;
  readonly en: string | null;
}

/** Half a pair does not go out; both halves do, in one act. */
export async function publishPair(newsroom: Newsroom, articleId: string, headlines: Headlines): Promise<Addresses> {
  const { ledger } = newsroom;
  const half = await order(newsroom, articleId, { scope: 'single' });
  ledger.step('publish.half_refused', half.status === 409 && half.body.code === 'publication.half_pair', {}, half.body);
  ledger.note(half.body.detail);
  const ordered = await order(newsroom, articleId, { scope: 'pair' });
  ledger.step('publish.ordered', ordered.status === 201, {}, ordered.body);
  const addresses = await newsroom.goesLive(articleId, 'pair');
  await bothLive(newsroom, addresses, headlines);
  return addresses;
}

export interface Headlines {
  readonly kk: string;
  readonly en: string;
}

/** Both pages are there for a reader, each in its language and naming the other. */
export async function bothLive(newsroom: Newsroom, addresses: Addresses, headlines: Headlines): Promise<void> {
  const { kk, en } = addresses;
  if (kk === null || en === null) throw new Error('a pair has two addresses');
  const pages = { kk: await newsroom.page(kk, isFound), en: await newsroom.page(en, isFound) };
  for (const locale of ['kk', 'en'] as const) {
    const { body } = pages[locale];
    const twin = locale === 'kk' ? en : kk;
    const isRight =
      body.includes(`lang="${locale}"`) && body.includes(escaped(headlines[locale])) && body.includes(twin);
    newsroom.ledger.step(`publish.live_${locale}`, isRight, {
      address: new URL(addresses[locale] ?? '', newsroom.desk.url).href,
    });
  }
}

/** One page is there, and nothing where its twin would stand. */
export async function oneLive(newsroom: Newsroom, addresses: Addresses, locale: 'kk' | 'en'): Promise<void> {
  const path = addresses[locale] ?? '';
  await newsroom.page(path, isFound);
  const other = await newsroom.desk.call(path.replace(/^\/(kk|en)\//u, locale === 'en' ? '/kk/' : '/en/'));
  const isAlone = addresses[locale === 'en' ? 'kk' : 'en'] === null && other.status === 404;
  newsroom.ledger.step('single.alone', isAlone, { address: new URL(path, newsroom.desk.url).href }, other.status);
}

export function order(
  newsroom: Newsroom,
  articleId: string,
  what: Readonly<Record<string, unknown>>,
  name: 'gulnar' | 'erlan' = 'gulnar',
): Promise<Answer<Refusal>> {
  return newsroom.as(name).post<Refusal>(`/articles/${articleId}/publication`, what);
}

const isFound = ({ status }: Answer<string>) => status === 200;

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');
}
