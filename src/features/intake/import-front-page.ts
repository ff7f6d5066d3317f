import { Injectable } from '@nestjs/common';
import type { ImportedItem, ImportSummary } from '../../contract/intake';
import { type KnownTitle, mastheadOf, parseFrontPage } from '../../exchange/front-page';
import type { ImportActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import type { Locale } from '../../kernel/locale';
import { Database } from '../../platform/database/database';
import { Articles } from '../articles/articles';
import { Quality } from '../quality/quality';
import type { FrontPageOptions } from './import-options';
import { ImportRun } from './import-run';
import type { IncomingArticle, IncomingCopy, Provenance } from './incoming-article';
import { pageItems, pageSections } from './incoming-page';
import { shownFindings } from './intake-findings';
import type { SectionNames } from './known-sections';
import { charsetNamed, readReceivedText, refuseLargeFile } from './received-text';
import { TakeInArticle } from './take-in-article';

/** What a page without a masthead is called. */
const NAMELESS = 'front page';
const LAST_TITLES = 500;

@Injectable()
export class ImportFrontPage {
  constructor(
    private readonly database: Database,
    private readonly articles: Articles,
    private readonly quality: Quality,
  ) {}

  async run(actor: ImportActor, bytes: Uint8Array, options: FrontPageOptions): Promise<ImportSummary> {
    refuseLargeFile(bytes);
    const { locale, fileName = null, onItem } = options;
    const charset = charsetNamed(options.charset);
    const text = readReceivedText(bytes, charset);
    const source = options.source ?? (mastheadOf(text) || NAMELESS);
    const page = parseFrontPage(text, await this.lastTitles(locale, source));
    if (page.items.length === 0) throw new DomainError('invalid', 'intake.no_items');
    const run = await ImportRun.begin(this.database, actor, { kind: 'front_page', locale, bytes, charset, fileName });
    const from: Provenance = { batchId: run.id, locale, source, feed: `front-page/${locale}/${source}` };
    await this.nameSections(pageSections(page));
    let position = 0;
    let placements = 0;
    for (const item of pageItems(page, locale)) {
      position += 1;
      if (item.kind === 'rejected') {
        await run.item({ position, line: item.line }, async () => rejected(item.reason));
        onItem?.(rejectedItem(position, item.line, item.reason));
        continue;
      }
      const { article } = item;
      const { copies, ...taken } = await run.item({ position, line: item.line }, (tx) =>
        new TakeInArticle(tx, { articles: this.articles, quality: this.quality }, actor, from).run(article),
      );
      placements += article.copies.length;
      onItem?.({ position, ...taken, ...shown(article, copies) });
    }
    const counts = await run.finish();
    return { id: run.id, kind: 'front_page', locale, fileName, sha256: run.sha256, source, counts, placements };
  }

  /** What this page had on it last, the newest at the end, so that a headline is known again when it has lost its day. */
  private async lastTitles(locale: Locale, source: string): Promise<KnownTitle[]> {
    const titles = await this.database.query<KnownTitle>(
      `select p.headline as title, to_char(a.dated, 'YYYY-MM-DD') as dated
       from placement p join article a on a.id = p.article_id
       where p.source = $1 and p.locale = $2 and a.dated is not null order by p.seen_at desc limit $3`,
      [source, locale, LAST_TITLES],
    );
    return titles.reverse();
  }

  private async nameSections(sections: readonly SectionNames[]): Promise<void> {
    await this.database.transaction((tx) =>
      tx.query(
        `insert into section (slug, name_kk, name_en, name_ru, position)
         select slug, kk, en, ru, position from jsonb_to_recordset($1::jsonb) as x (slug text, kk text, en text, ru text, position integer)
         on conflict do nothing`,
        [JSON.stringify(sections)],
      ),
    );
  }
}

function rejected(reason: string) {
  return { outcome: 'rejected', reason, articleId: null } as const;
}

function rejectedItem(position: number, line: number, reason: string): ImportedItem {
  const nothing = { title: '', date: null, sections: [], fuller: null, references: [], drifts: [], findings: [] };
  return { position, line, ...rejected(reason), articleNumber: null, ...nothing };
}

function shown(article: IncomingArticle, copies: readonly IncomingCopy[]) {
  const fuller = copies.find(({ isFuller }) => isFuller);
  return {
    line: article.line,
    title: article.title,
    date: article.date,
    sections: copies.map(({ section }) => section),
    fuller: fuller ? { section: fuller.section, evidence: fuller.evidence } : null,
    references: [...article.references],
    drifts: copies.flatMap(({ drifts }) => drifts),
    findings: shownFindings(article),
  };
}
