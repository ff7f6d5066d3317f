import { Account } from './account';
import { AccountActivity } from './account-activity';
import { AccountRole } from './account-role';
import { Activity } from './activity';
import { ActivityCheckpoint } from './activity-checkpoint';
import { ActivityHead } from './activity-head';
import { AllowedTransition } from './allowed-transition';
import { Answer } from './answer';
import { Article } from './article';
import { ArticleKill } from './article-kill';
import { ArticleSection } from './article-section';
import { Claim } from './claim';
import { Comment } from './comment';
import { Drift } from './drift';
import { DutyReview } from './duty-review';
import { Edition } from './edition';
import { Finding } from './finding';
import { Idempotency } from './idempotency';
import { ImportBatch } from './import-batch';
import { ImportItem } from './import-item';
import { ImportResult } from './import-result';
import { LiveEvent } from './live-event';
import { LivePublication } from './live-publication';
import { LiveSection } from './live-section';
import { LoginAttempt } from './login-attempt';
import { Newsroom } from './newsroom';
import { Outbox } from './outbox';
import { Placement } from './placement';
import { Presence } from './presence';
import { Processed } from './processed';
import { Publication } from './publication';
import { PublicationOrder } from './publication-order';
import { QueueGeneration } from './queue-generation';
import { ReceivedFile } from './received-file';
import { Reference } from './reference';
import { ReturnReason } from './return-reason';
import { Review } from './review';
import { ReviewConfirmation } from './review-confirmation';
import { Revision } from './revision';
import { RevisionContributor } from './revision-contributor';
import { Section } from './section';
import { Segment } from './segment';
import { SegmentChange } from './segment-change';
import { SegmentDraft } from './segment-draft';
import { Session } from './session';
import { SingleDeclaration } from './single-declaration';
import { SiteChange } from './site-change';
import { SiteState } from './site-state';
import { Translation } from './translation';
import { WorkflowState } from './workflow-state';

/** Every entity, for the data source. */
export const ENTITIES = [
  Account,
  AccountActivity,
  AccountRole,
  Activity,
  ActivityCheckpoint,
  ActivityHead,
  AllowedTransition,
  Answer,
  Article,
  ArticleKill,
  ArticleSection,
  Claim,
  Comment,
  Drift,
  DutyReview,
  Edition,
  Finding,
  Idempotency,
  ImportBatch,
  ImportItem,
  ImportResult,
  LiveEvent,
  LivePublication,
  LiveSection,
  LoginAttempt,
  Newsroom,
  Outbox,
  Placement,
  Presence,
  Processed,
  Publication,
  PublicationOrder,
  QueueGeneration,
  ReceivedFile,
  Reference,
  ReturnReason,
  Review,
  ReviewConfirmation,
  Revision,
  RevisionContributor,
  Section,
  Segment,
  SegmentChange,
  SegmentDraft,
  Session,
  SingleDeclaration,
  SiteChange,
  SiteState,
  Translation,
  WorkflowState,
];
