import type { AttachTwinText, OpenedTwin, OpenTwinTranslation } from '../../contract/intake';
import type { DeclareSingle } from '../../contract/publishing';
import { ask } from './client';

/** The twin is made here. */
export function openTwin(articleId: string, input: OpenTwinTranslation): Promise<OpenedTwin> {
  return ask('POST', `/articles/${articleId}/translation`, input);
}

/** The twin exists already. */
export function attachTwin(articleId: string, input: AttachTwinText): Promise<OpenedTwin> {
  return ask('POST', `/articles/${articleId}/twin`, input);
}

/** There is none, for now or for good. */
export function declareSingle(articleId: string, input: DeclareSingle): Promise<void> {
  return ask('POST', `/articles/${articleId}/single`, input);
}
