import { Injectable } from '@nestjs/common';
import { type AttachTwinFileQuery, type AttachTwinText, attachTwinShape, type OpenedTwin } from '../../contract/intake';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { headlineOf } from '../../text/blocks';
import { contentFrom, serializeContent } from '../../text/content';
import { toLineFeeds } from '../../text/normalize';
import { Translations } from '../translation/translations';
import { charsetNamed, readReceivedText } from './received-text';
import type { Upload } from './received-upload';

/** The twin exists already: it is laid beside the article and goes to be checked, without a translator. */
@Injectable()
export class AttachTwin {
  constructor(
    private readonly database: Database,
    private readonly translations: Translations,
  ) {}

  run(actor: PersonActor, articleId: string, { locale, title, body, relation }: AttachTwinText): Promise<OpenedTwin> {
    const content = contentFrom(title, toLineFeeds(body), locale);
    return this.database.transaction((tx) =>
      this.translations.attach(tx, actor, {
        articleId,
        locale,
        relation,
        headline: headlineOf(content),
        content: serializeContent(content),
      }),
    );
  }

  /** A file is its headline, then its text; a blank line between them belongs to neither. */
  fromFile(actor: PersonActor, articleId: string, query: AttachTwinFileQuery, upload: Upload): Promise<OpenedTwin> {
    const charset = charsetNamed(query.charset ?? upload.declaredCharset);
    const text = toLineFeeds(readReceivedText(upload.bytes, charset)).replace(/^\s+/u, '');
    const [title = '', ...lines] = text.split('\n');
    const body = lines
      .join('\n')
      .replace(/^(?:[^\S\n]*\n)+/u, '')
      .trimEnd();
    const { locale, relation } = query;
    const twin = attachTwinShape.safeParse({ locale, relation, title: title.trim(), body });
    if (!twin.success) throw new DomainError('invalid', 'intake.unusable_twin');
    return this.run(actor, articleId, twin.data);
  }
}
