import { DomainError, type ErrorKind } from '../../kernel/domain-error';

interface PostgresError {
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
}

/** Constraints and triggers whose refusal a person can run into; every other one is a fault of ours and stays an error. */
export const REFUSALS: Readonly<Record<string, readonly [ErrorKind, string]>> = {
  allowed_transition: ['conflict', 'workflow.not_allowed'],
  claim_limit: ['conflict', 'claim.limit'],
  claim_role: ['forbidden', 'claim.role'],
  segment_fence: ['conflict', 'claim.lost'],
  pk_idempotency: ['invalid', 'idempotency.other_request'],
  segment_empty: ['conflict', 'segment.empty'],
  ck_segment_four_eyes: ['conflict', 'review.own_text'],
  segment_source_own: ['conflict', 'review.own_text'],
  ck_answer_structural: ['conflict', 'answer.structural'],
  ck_answer_ratified: ['conflict', 'answer.own'],
  review_duty: ['forbidden', 'review.no_duty'],
  review_role: ['forbidden', 'workflow.not_allowed'],
  review_single: ['conflict', 'single.not_declared'],
  review_four_eyes: ['conflict', 'review.own_text'],
  review_revisions: ['stale', 'review.other_revisions'],
  review_unconfirmed: ['conflict', 'review.unconfirmed'],
  review_blockers: ['conflict', 'review.blockers'],
  approved_by_review: ['conflict', 'review.not_approved'],
  uq_publication_order_open: ['conflict', 'publication.already_ordered'],
  order_embargo: ['conflict', 'publication.embargoed'],
  order_already_live: ['conflict', 'publication.same_text'],
  order_not_approved: ['conflict', 'publication.unapproved'],
  order_half_pair: ['conflict', 'publication.half_pair'],
  embargo_live: ['conflict', 'embargo.live'],
  embargo_order: ['conflict', 'embargo.order'],
  kill_published: ['conflict', 'article.published'],
  publication_killed: ['conflict', 'article.killed'],
  publication_early: ['conflict', 'publication.early'],
  publication_out_of_step: ['conflict', 'publication.out_of_step'],
  live_takedown: ['conflict', 'publication.takedown_only'],
  live_embargo: ['conflict', 'publication.embargoed'],
  live_newest: ['stale', 'publication.newer_exists'],
  translation_direction: ['conflict', 'swap.approved'],
  uq_translation_single: ['conflict', 'translation.exists'],
  uq_article_source: ['conflict', 'article.exists'],
  fk_article_section_section: ['invalid', 'section.unknown'],
  uq_single_declaration_open: ['conflict', 'single.already_declared'],
  uq_account_login: ['conflict', 'account.login_taken'],
  last_admin: ['conflict', 'account.last_admin'],
  ck_duty_review_other: ['conflict', 'review.own_text'],
};

/** The database is away, full, starting or stopping: what was asked may be asked again. */
const AWAY = /^(?:08...|53...|57P0[1-3]|ECONN[A-Z]+|EPIPE|ETIMEDOUT)$/;

/** The client says these without a code. */
const BROKEN =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** A refusal of one of the database's rules as a `DomainError`; anything else comes back as it was. */
export function refusalFrom(error: unknown): unknown {
  const cause = postgresErrorOf(error);
  if (!cause) return error;
  const refusal = cause.constraint ? REFUSALS[cause.constraint] : undefined;
  if (refusal) return new DomainError(refusal[0], refusal[1]);
  if (cause.code === '40001') return new DomainError('stale', 'stale');
  if (AWAY.test(cause.code ?? '') || BROKEN.test(cause.message))
    return new DomainError('unavailable', 'database.unavailable');
  return error;
}

function postgresErrorOf(error: unknown): PostgresError | undefined {
  if (error instanceof DomainError || !(error instanceof Error)) return undefined;
  const inner: unknown = 'driverError' in error ? error.driverError : error;
  if (inner instanceof AggregateError) return postgresErrorOf(inner.errors[0]);
  return inner instanceof Error ? (inner as Error & PostgresError) : undefined;
}
