import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import type { State } from '../../workflow/states';
import type { LockedSegment, LockedTranslation } from './locked-translation';

type Written = Pick<LockedSegment, 'lastAuthorId' | 'confirmedBy'>;

/** A segment that its last author alone has read. */
export function isOwnUnread(accountId: string, segment: Written): boolean {
  return segment.confirmedBy === null && segment.lastAuthorId === accountId;
}

/** A segment that waits for a second person, and this one could be it. */
export function isConfirmableBy(accountId: string, segment: Written): boolean {
  return segment.confirmedBy === null && segment.lastAuthorId !== accountId;
}

/** Who reviews may confirm; of the translators only the one whose text it is, for what others changed in it. */
export function mayConfirm(actor: PersonActor, translation: Pick<LockedTranslation, 'translatorId'>): boolean {
  const reviews = actor.roles.some((role) => role === 'reviewer' || role === 'editor' || role === 'duty');
  return reviews || translation.translatorId === actor.accountId;
}

/** A verdict is possible on a text in review only. */
export function notInReview(state: State): DomainError {
  return new DomainError('conflict', 'review.not_in_review', { state }, { state });
}

/** Four eyes: says which segments the person wrote, and who could read them. */
export function ownText(
  actor: PersonActor,
  segments: readonly Pick<LockedSegment, 'id'>[],
  translation: Pick<LockedTranslation, 'translatorId' | 'translatorName'>,
): DomainError {
  const isTranslator = translation.translatorId === actor.accountId;
  const translator =
    translation.translatorId === null || isTranslator
      ? null
      : { id: translation.translatorId, name: translation.translatorName ?? '' };
  return new DomainError(
    'conflict',
    'review.own_text',
    {},
    {
      author: { id: actor.accountId, name: actor.name },
      segments: segments.map((segment) => segment.id),
      // The translator knows the text; otherwise anybody who reviews may read it.
      mayConfirm: { translator, roles: ['reviewer', 'editor'] },
    },
  );
}
