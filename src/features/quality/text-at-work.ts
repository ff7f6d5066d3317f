import { DomainError } from '../../kernel/domain-error';
import type { TextAtWork } from './quality.policy';
import type { Reader } from './reader';

/** Where a translation stands, whose it is, and who has it in hand at this moment. */
export async function readTextAtWork(reader: Reader, translationId: string): Promise<TextAtWork> {
  const text = await reader.one<TextAtWork>(
    `select t.id as "translationId", t.article_id as "articleId", t.state, t.translator_id as "translatorId",
        c.account_id as "holderId"
      from translation t
        left join claim c on c.translation_id = t.id and c.released_at is null and c.expires_at > clock_timestamp()
          and c.stage = case t.state when 'translating' then 'translate' else 'review' end
      where t.id = $1`,
    [translationId],
  );
  if (!text) throw new DomainError('missing', 'translation.missing');
  return text;
}
