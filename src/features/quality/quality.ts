import { Injectable } from '@nestjs/common';
import type { StandingFinding } from '../../contract/quality';
import type { Locale } from '../../kernel/locale';
import type { Transaction } from '../../platform/database/database';
import { checkPair } from './check-pair';
import type { FoundFinding } from './found-finding';
import type { Reader } from './reader';
import { intakeFindings, standingFindings } from './standing-findings';
import { storeFindings } from './store-findings';
import { loadWorkingPair, type WorkingPair } from './working-pair';

/** The front door of quality: whoever needs to know what is wrong with a text asks here. */
@Injectable()
export class Quality {
  /**
   * Runs every check over the working segments and stores what they found. Answers with everything that stands now, with its answers;
   * `unansweredBlockers` tells what stops the submit. The caller commits also when it refuses: the findings are to be seen.
   */
  checkAtSubmit(tx: Transaction, translationId: string): Promise<StandingFinding[]> {
    return this.check(tx, translationId, 'submit');
  }

  /** The same in review: what appears now was not there at the submit, and is for the reviewer. */
  checkAtReview(tx: Transaction, translationId: string): Promise<StandingFinding[]> {
    return this.check(tx, translationId, 'review');
  }

  /** The same for a pair that was loaded under its lock. */
  checkFrozen(tx: Transaction, pair: WorkingPair): Promise<StandingFinding[]> {
    return this.checkLoaded(tx, pair, 'review');
  }

  /** What was seen while a text came in. Replaces what stood for this edition of the article before. */
  async storeIntakeFindings(
    tx: Transaction,
    intake: { readonly articleId: string; readonly locale: Locale; readonly findings: readonly FoundFinding[] },
  ): Promise<void> {
    const { articleId, locale, findings } = intake;
    await storeFindings(tx, { articleId, translationId: null, stage: 'intake', locale }, findings);
  }

  /** What stands on a translation now, with its answers. */
  standing(reader: Reader, translationId: string): Promise<StandingFinding[]> {
    return standingFindings(reader, translationId);
  }

  /** What was seen at intake and still stands. */
  seenAtIntake(reader: Reader, articleId: string): Promise<StandingFinding[]> {
    return intakeFindings(reader, articleId);
  }

  private async check(tx: Transaction, translationId: string, stage: 'submit' | 'review'): Promise<StandingFinding[]> {
    return this.checkLoaded(tx, await loadWorkingPair(tx, translationId), stage);
  }

  private async checkLoaded(
    tx: Transaction,
    pair: WorkingPair,
    stage: 'submit' | 'review',
  ): Promise<StandingFinding[]> {
    const { articleId, translationId } = pair;
    const found = checkPair(pair);
    await storeFindings(tx, { articleId, translationId, stage }, found);
    return found.length === 0 ? [] : standingFindings(tx, translationId);
  }
}
