import { Injectable } from '@nestjs/common';
import type { Relation } from '../../contract/translation';
import type { ImportActor, PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import { type Locale, twinOf } from '../../kernel/locale';
import type { Transaction } from '../../platform/database/database';
import type { AlignedBead } from '../../text/alignment';
import { type RevisionText, writeRevision } from '../articles/write-revision';
import { layPair } from './align-pair';
import { type EndedClaim, endClaims } from './end-claims';
import { freezeTarget } from './freeze-target';

export interface OpenTranslation {
  readonly articleId: string;
  readonly sourceLocale: Locale;
  readonly relation: Relation;
  /** The desk knows that the source was itself translated from a text elsewhere, and asks for it all the same. */
  readonly translatesBack?: boolean;
}

export interface AttachTwin extends RevisionText {
  readonly articleId: string;
  /** The language of the text that comes in. */
  readonly locale: Locale;
  readonly relation: Relation;
  /** Which segments of the two texts belong together, where that is known; else a job finds it out. */
  readonly alignment?: readonly AlignedBead[];
}

export interface OpenedTranslation {
  readonly translationId: string;
  readonly sourceRevisionId: string;
  readonly targetRevisionId: string | null;
}

/** The front door of translation: the twin of an article is made here or brought along, and its work is frozen or ended. */
@Injectable()
export class Translations {
  /** The twin is to be translated. A job cuts the source into segments; then somebody may claim it. */
  async open(tx: Transaction, actor: PersonActor | ImportActor, input: OpenTranslation): Promise<OpenedTranslation> {
    const source = await this.newestRevision(tx, input.articleId, input.sourceLocale);
    if (source.references > 0 && source.origin === 'received' && !input.translatesBack) {
      throw new DomainError('conflict', 'translation.back');
    }
    return this.begin(tx, actor, 'translate', input, source.id, null);
  }

  /** The twin exists already: it becomes the other edition, a job aligns the two, and the pair is checked without a translator. */
  async attach(tx: Transaction, actor: PersonActor | ImportActor, input: AttachTwin): Promise<OpenedTranslation> {
    const source = await this.newestRevision(tx, input.articleId, twinOf(input.locale));
    await refuseSecond(tx, input.articleId);
    const importer: ImportActor = { kind: 'import', accountId: actor.accountId };
    const { revisionId } = await writeRevision(tx, importer, { ...input, origin: 'received' });
    const pair = { ...input, sourceLocale: twinOf(input.locale) };
    const opened = await this.begin(tx, actor, 'attach', pair, source.id, revisionId);
    const { alignment } = input;
    if (alignment) await layPair(tx, { ...opened, id: opened.translationId }, () => alignment);
    return opened;
  }

  /** Freezes the working segments into the revision that is reviewed and published; answers with its id. */
  freeze(tx: Transaction, actor: PersonActor, translationId: string): Promise<string> {
    return freezeTarget(tx, actor, translationId);
  }

  /** Ends every open claim of a translation; their text stays. Answers with who held one. */
  endClaims(
    tx: Transaction,
    translationId: string,
    cause: 'killed' | 'reopened' | 'approved' | 'returned' | 'amended',
  ): Promise<EndedClaim[]> {
    return endClaims(tx, translationId, cause);
  }

  private async begin(
    tx: Transaction,
    actor: PersonActor | ImportActor,
    enteredBy: 'translate' | 'attach',
    input: OpenTranslation,
    sourceRevisionId: string,
    targetRevisionId: string | null,
  ): Promise<OpenedTranslation> {
    await refuseSecond(tx, input.articleId);
    const translationId = newId();
    await tx.query('select open_translation($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
      translationId,
      input.articleId,
      input.sourceLocale,
      sourceRevisionId,
      targetRevisionId,
      enteredBy,
      input.relation,
      actor.kind,
      actor.accountId,
      { enteredBy, sourceLocale: input.sourceLocale, relation: input.relation },
    ]);
    return { translationId, sourceRevisionId, targetRevisionId };
  }

  /** With the article locked: a revision that arrives at the same moment comes before or after, never in between. */
  private async newestRevision(tx: Transaction, articleId: string, locale: Locale) {
    const article = await tx.one<{ killed: boolean }>(
      `select exists (select from article_kill where article_id = $1) as killed from article where id = $1 for no key update`,
      [articleId],
    );
    if (!article) throw new DomainError('missing', 'article.missing');
    if (article.killed) throw new DomainError('conflict', 'article.killed');
    const revision = await tx.one<{ id: string; origin: string; references: number }>(
      `select r.id, e.origin, (select count(*)::integer from reference f where f.article_id = r.article_id) as references
        from revision r join edition e on e.article_id = r.article_id and e.locale = r.locale
        where r.article_id = $1 and r.locale = $2 order by r.number desc limit 1`,
      [articleId, locale],
    );
    if (!revision) throw new DomainError('conflict', 'edition.missing', { locale });
    return revision;
  }
}

async function refuseSecond(tx: Transaction, articleId: string): Promise<void> {
  const existing = await tx.one<{ id: string }>('select id from translation where article_id = $1', [articleId]);
  if (existing) throw new DomainError('conflict', 'translation.exists', {}, { translationId: existing.id });
}
