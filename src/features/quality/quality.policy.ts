import type { PersonActor, Role } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import type { State } from '../../workflow/states';

export interface TextAtWork {
  readonly translationId: string;
  readonly articleId: string;
  readonly state: State;
  readonly translatorId: string | null;
  /** Who holds the claim of the stage it is in. */
  readonly holderId: string | null;
}

const REVIEWS: readonly Role[] = ['reviewer', 'editor', 'duty'];

/** Whoever works on a text answers its findings: while it is translated its holder, in review its reviewers and its translator. */
export function whyNotAnswer(actor: PersonActor, text: TextAtWork): DomainError | null {
  switch (text.state) {
    case 'translating':
      return text.holderId === actor.accountId ? null : new DomainError('conflict', 'claim.lost');
    case 'in_review': {
      const mayAnswer = actor.accountId === text.translatorId || actor.roles.some((role) => REVIEWS.includes(role));
      return mayAnswer ? null : new DomainError('forbidden', 'answer.not_yours');
    }
    default:
      return new DomainError('conflict', 'answer.not_now', { state: text.state }, { state: text.state });
  }
}
