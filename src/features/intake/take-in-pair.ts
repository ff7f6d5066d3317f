import type { PairsDocument } from '../../exchange/pairs';
import type { ImportActor } from '../../kernel/actor';
import { type Locale, twinOf } from '../../kernel/locale';
import type { Transaction } from '../../platform/database/database';
import { headlineOf } from '../../text/blocks';
import { serializeContent } from '../../text/content';
import type { Articles } from '../articles/articles';
import type { Translations } from '../translation/translations';
import { guidHash } from './article-identity';
import type { ItemOutcome } from './import-run';
import { type PairedContent, pairedContent } from './paired-content';

/** All files of pairs are one feed: an article is named by its `doc`, whichever side was called the source. */
const FEED = 'pairs';

export interface TakenPair extends ItemOutcome {
  readonly articleNumber: number | null;
}

interface KnownPair {
  readonly articleId: string;
  readonly articleNumber: number;
  readonly isKilled: boolean;
  /** The direction its translation has now. */
  readonly source: Locale;
  /** Whether these bytes have been a revision of it before. */
  readonly knowsKk: boolean;
  readonly knowsEn: boolean;
}

/** What one aligned article becomes: both editions and the work on the pair, which is checked without a translator. */
export class TakeInPair {
  constructor(
    private readonly tx: Transaction,
    private readonly doors: { readonly articles: Articles; readonly translations: Translations },
    private readonly actor: ImportActor,
  ) {}

  async run(document: PairsDocument, source: Locale): Promise<TakenPair> {
    const pair = pairedContent(document, source);
    const reason = refusal(pair);
    if (reason) return { outcome: 'rejected', reason, articleId: null, articleNumber: null };
    const known = await this.find(document.doc, pair);
    return known ? this.update(known, pair) : this.create(document.doc, pair, source);
  }

  private async create(doc: string, pair: PairedContent, source: Locale): Promise<TakenPair> {
    const { articleId, number } = await this.doors.articles.createArticle(this.tx, this.actor, {
      feed: FEED,
      guidHash: guidHash(doc),
      locale: source,
      origin: 'received',
      ...textOf(pair, source),
    });
    await this.doors.translations.attach(this.tx, this.actor, {
      articleId,
      locale: twinOf(source),
      relation: 'translation',
      alignment: pair.alignment,
      ...textOf(pair, twinOf(source)),
    });
    return { outcome: 'created', reason: null, articleId, articleNumber: Number(number) };
  }

  /** A changed source goes the way of every new source text; the twin of a pair is mended on the desk, where it is confirmed. */
  private async update(known: KnownPair, pair: PairedContent): Promise<TakenPair> {
    const { articleId, articleNumber, source } = known;
    const isSourceKnown = source === 'kk' ? known.knowsKk : known.knowsEn;
    if (known.knowsKk && known.knowsEn) return { outcome: 'duplicate', reason: null, articleId, articleNumber };
    if (known.isKilled) return { outcome: 'duplicate', reason: 'article_killed', articleId, articleNumber };
    if (isSourceKnown) return { outcome: 'rejected', reason: 'twin_changed', articleId: null, articleNumber };
    await this.doors.articles.addRevision(this.tx, this.actor, {
      articleId,
      locale: source,
      origin: 'received',
      ...textOf(pair, source),
    });
    return { outcome: 'updated', reason: null, articleId, articleNumber };
  }

  private async find(doc: string, pair: PairedContent): Promise<KnownPair | undefined> {
    await this.tx.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [FEED]);
    const knows = (locale: Locale, parameter: string) =>
      `exists (select from revision r where r.article_id = a.id and r.locale = '${locale}'
         and r.sha256 = sha256(convert_to(${parameter}, 'UTF8')))`;
    return this.tx.one<KnownPair>(
      `select a.id as "articleId", a.number::int as "articleNumber", t.source_locale as source,
         exists (select from article_kill k where k.article_id = a.id) as "isKilled",
         ${knows('kk', '$3')} as "knowsKk", ${knows('en', '$4')} as "knowsEn"
       from article a join translation t on t.article_id = a.id where a.feed = $1 and a.guid_hash = $2`,
      [FEED, guidHash(doc), serializeContent(pair.content.kk), serializeContent(pair.content.en)],
    );
  }
}

const LONGEST_TITLE = 1_000;
const LONGEST_SEGMENT = 100_000;

function refusal({ content }: PairedContent): string | undefined {
  const sides = [content.kk, content.en];
  if (sides.some((side) => headlineOf(side) === '')) return 'no_title';
  if (sides.some((side) => headlineOf(side).length > LONGEST_TITLE)) return 'too_long';
  const segments = sides.flatMap(({ blocks }) => blocks.flatMap((block) => block.segments));
  return segments.some((segment) => segment.length > LONGEST_SEGMENT) ? 'too_long' : undefined;
}

function textOf({ content }: PairedContent, locale: Locale) {
  return { headline: headlineOf(content[locale]), content: serializeContent(content[locale]) };
}
