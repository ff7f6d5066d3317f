import { Injectable } from '@nestjs/common';
import type { ImportActor, PersonActor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import type { Locale } from '../../kernel/locale';
import type { Transaction } from '../../platform/database/database';
import {
  type NewRevision,
  type RevisionText,
  type Script,
  type WrittenRevision,
  writeRevision,
} from './write-revision';

export type Priority = 'flash' | 'urgent' | 'normal' | 'feature';

export interface NewArticle extends RevisionText {
  /** Where the item came from, and what names it there: the same pair is the same article. */
  readonly feed: string;
  readonly guidHash: Buffer;
  readonly locale: Locale;
  readonly origin: 'written' | 'received';
  readonly script?: Script;
  readonly priority?: Priority;
  readonly dueAt?: Date | null;
  /** The day printed beside it, as YYYY-MM-DD. */
  readonly dated?: string | null;
  /** Slugs of sections that exist. */
  readonly sections?: readonly string[];
  readonly references?: readonly { readonly url: string; readonly locale?: string | null }[];
}

export interface CreatedArticle {
  readonly articleId: string;
  readonly number: string;
  readonly revisionId: string;
}

export interface AddedRevision extends WrittenRevision {
  /** The translation whose source this is: a job lays its working segments on the new text. */
  readonly rebasedTranslationId: string | null;
}

/** The front door of articles: new ones, and new texts of their editions. */
@Injectable()
export class Articles {
  /** A new article with the first revision of one edition. It waits as "needs twin"; nothing is translated by itself. */
  async createArticle(tx: Transaction, actor: PersonActor | ImportActor, article: NewArticle): Promise<CreatedArticle> {
    const articleId = newId();
    const row = await tx.one<{ number: string }>(
      `insert into article (id, feed, guid_hash, priority, due_at, dated, created_by)
       values ($1, $2, $3, $4, $5, $6, $7) returning number`,
      [
        articleId,
        article.feed,
        article.guidHash,
        article.priority ?? 'normal',
        article.dueAt ?? null,
        article.dated ?? null,
        actor.accountId,
      ],
    );
    if (!row) throw new Error('an article was not written');
    const { revisionId } = await writeRevision(tx, actor, { ...article, articleId });
    if (article.sections?.length) {
      await tx.query(
        `insert into article_section (article_id, section_slug) select $1, unnest($2::text[]) on conflict do nothing`,
        [articleId, article.sections],
      );
    }
    await this.addReferences(tx, articleId, article.references ?? []);
    await tx.query(`select log_activity($1, $2, $3, $4, p_details => $5)`, [
      articleId,
      actor.kind,
      actor.accountId,
      'create_article',
      { locale: article.locale, origin: article.origin, revisionId },
    ]);
    return { articleId, number: row.number, revisionId };
  }

  /**
   * The next text of an edition. Where it is the source of a translation, the working segments follow by a job: unchanged ones keep
   * what was written and confirmed. A text that stands already is no new revision.
   */
  async addRevision(
    tx: Transaction,
    actor: PersonActor | ImportActor,
    revision: NewRevision & { readonly reason?: string },
  ): Promise<AddedRevision> {
    const written = await writeRevision(tx, actor, revision);
    if (!written.isNew) return { ...written, rebasedTranslationId: null };
    const translation = await tx.one<{ id: string }>(
      `select id from translation where article_id = $1 and source_locale = $2 and state <> 'killed'`,
      [revision.articleId, revision.locale],
    );
    const details = { locale: revision.locale, revisionId: written.revisionId, number: written.number };
    const who = [revision.articleId, actor.kind, actor.accountId];
    const why = revision.reason ?? null;
    if (translation) {
      await tx.query(
        `select log_activity($1, $2, $3, 'revise_source', $4, $5, $6, 'translate', 'translation.rebase-segments', $7)`,
        [
          ...who,
          translation.id,
          why,
          details,
          { articleId: revision.articleId, translationId: translation.id, revisionId: written.revisionId },
        ],
      );
    } else {
      await tx.query(`select log_activity($1, $2, $3, 'add_revision', null, $4, $5)`, [...who, why, details]);
    }
    return { ...written, rebasedTranslationId: translation?.id ?? null };
  }

  /** A revision that is part of another act, which leaves its own activity row. */
  writeRevision(tx: Transaction, actor: PersonActor | ImportActor, revision: NewRevision): Promise<WrittenRevision> {
    return writeRevision(tx, actor, revision);
  }

  /** Texts the article rests on that are not ours; an address that stands already is left alone. */
  async addReferences(
    tx: Transaction,
    articleId: string,
    references: readonly { readonly url: string; readonly locale?: string | null }[],
  ): Promise<void> {
    for (const reference of references) {
      await tx.query(
        `insert into reference (id, article_id, url, locale) values ($1, $2, $3, $4) on conflict do nothing`,
        [newId(), articleId, reference.url, reference.locale ?? null],
      );
    }
  }
}
