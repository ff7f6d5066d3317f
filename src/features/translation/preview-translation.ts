import { Injectable } from '@nestjs/common';
import type { Preview } from '../../contract/translation';
import { DomainError } from '../../kernel/domain-error';
import type { Locale } from '../../kernel/locale';
import { Database } from '../../platform/database/database';
import { type Content, headlineOf } from '../../text/blocks';
import { parseContent, serializeContent } from '../../text/content';
import { Site } from '../site/site';
import { type TargetRow, targetContent } from './target-blocks';

interface Row {
  readonly number: string;
  readonly source_locale: Locale;
  readonly target_locale: Locale;
  readonly source: string;
  readonly newsroom: string | null;
}

/** The page that readers would get of either text, as it stands now: by the very templates of the site. */
@Injectable()
export class PreviewTranslation {
  constructor(
    private readonly database: Database,
    private readonly site: Site,
  ) {}

  async run(translationId: string, locale: Locale): Promise<Preview> {
    const row = await this.database.one<Row>(
      `select a.number::text, t.source_locale, t.target_locale, r.content as source, (select name from newsroom) as newsroom
        from translation t join article a on a.id = t.article_id join revision r on r.id = t.source_revision_id where t.id = $1`,
      [translationId],
    );
    if (!row) throw new DomainError('missing', 'translation.missing');
    const source = parseContent(row.source);
    const target = targetContent(await this.targetRows(translationId));
    const texts = [textOf(row.source_locale, source), textOf(row.target_locale, target)];
    const page = this.site.preview({ ...row, sourceLocale: row.source_locale, locale, texts });
    return { locale, page };
  }

  private targetRows(translationId: string): Promise<TargetRow[]> {
    return this.database.query(
      `select block_index as "blockIndex", block_kind as "blockKind", target_block_index as "targetBlockIndex",
          target_block_kind as "targetBlockKind", target_text as "targetText", target_separator as "targetSeparator"
        from segment where translation_id = $1 and retired_at is null order by position`,
      [translationId],
    );
  }
}

function textOf(locale: Locale, content: Content) {
  return { locale, headline: headlineOf(content), content: serializeContent(content) };
}
