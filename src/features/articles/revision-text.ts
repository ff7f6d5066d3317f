import type { Locale } from '../../kernel/locale';
import { headlineOf } from '../../text/blocks';
import { contentFrom, serializeContent } from '../../text/content';
import { toLineFeeds } from '../../text/normalize';
import type { RevisionText } from './write-revision';

/** A title and a body as the text of a revision: cut into blocks and sentences, and kept as they came. */
export function revisionText(input: {
  readonly locale: Locale;
  readonly title: string;
  readonly body: string;
}): RevisionText {
  const content = contentFrom(input.title, toLineFeeds(input.body), input.locale);
  return { headline: headlineOf(content), content: serializeContent(content) };
}
