import { Injectable } from '@nestjs/common';
import type { TranslationView } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { Quality } from '../quality/quality';
import { confirmableSegments } from './confirmable.queries';
import { returnReasons } from './return-reasons.queries';
import { SegmentQueries } from './segment.queries';
import { presentTranslation, type TranslationRow } from './translation.presenter';

/** A translation with all that its screen shows: five queries. */
@Injectable()
export class TranslationQueries {
  constructor(
    private readonly database: Database,
    private readonly quality: Quality,
    private readonly segments: SegmentQueries,
  ) {}

  async view(actor: PersonActor, translationId: string): Promise<TranslationView> {
    const row = await this.database.one<TranslationRow>(TRANSLATION, [translationId]);
    if (!row) throw new DomainError('missing', 'translation.missing');
    const segments = await this.segments.all(this.database, actor, translationId);
    const confirmable = await confirmableSegments(this.database, translationId, actor);
    const waiting = new Set(confirmable.map((segment) => segment.segmentId));
    return presentTranslation(actor, row, {
      segments: segments.map((segment) => ({ ...segment, mayConfirm: waiting.has(segment.id) })),
      findings: await this.quality.standing(this.database, translationId),
      returnReasons: await returnReasons(this.database, translationId),
      confirmable,
    });
  }
}

const TRANSLATION = `
  select t.*, a.number, a.priority, a.due_at, translator.name as translator_name,
    exists (select from revision newer join revision bound on bound.id = t.source_revision_id
      where newer.article_id = t.article_id and newer.locale = t.source_locale and newer.number > bound.number) as is_out_of_step,
    (select coalesce(jsonb_agg(jsonb_build_object('stage', c.stage, 'holderId', c.account_id, 'holderName', h.name, 'fence', c.fence,
        'until', c.expires_at) order by c.stage), '[]')
      from claim c join account h on h.id = c.account_id
      where c.translation_id = t.id and c.released_at is null and c.expires_at > clock_timestamp()) as claims
  from translation t join article a on a.id = t.article_id left join account translator on translator.id = t.translator_id
  where t.id = $1`;
