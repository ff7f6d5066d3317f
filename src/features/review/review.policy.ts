import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import type { State } from '../../workflow/states';
import type { LockedSegment, LockedTranslation } from './locked-translation';

export type Written = Pick<LockedSegment, 'lastAuthorKind' | 'lastAuthorId' | 'confirmedBy'>;
type Source = Pick<LockedTranslation, 'sourceWriters'>;

/** A segment that nobody but this person has read so far. */
export function isOwnUnread(accountId: string, segment: Written, translation: Source): boolean {
  return segment.confirmedBy === null && isOwn(accountId, segment, translation);
}

/** After a change of the source: nobody but its writer has read the new words, whoever translated the old ones. */
export function isOwnMended(accountId: string, segment: Written, translation: Source): boolean {
  const isWriter = translation.sourceWriters.includes(accountId);
  return segment.confirmedBy === null && (isWriter || isOwn(accountId, segment, translation));
}

/** A segment that waits for a second person, and this one could be it. */
export function isConfirmableBy(accountId: string, segment: Written, translation: Source): boolean {
  return segment.confirmedBy === null && !isOwn(accountId, segment, translation);
}

/** A received or swapped text was not made from the other side: whoever wrote that one is its only reader so far. */
function isOwn(accountId: string, segment: Written, translation: Source): boolean {
  const isUnreadSource = segment.lastAuthorKind === 'import' && translation.sourceWriters.includes(accountId);
  return segment.lastAuthorId === accountId || isUnreadSource;
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
