import { Injectable } from '@nestjs/common';
import type { StandingFinding } from '../../contract/quality';
import { SYSTEM } from '../../kernel/actor';
import type { Transaction } from '../../platform/database/database';
import { endWithStep } from '../activity/activity';
import { frozenTexts, refuseOtherBytes } from './frozen-bytes';
import { Quality } from './quality';
import { loadWorkingPair } from './working-pair';

/** The step from `checking` to `in_review`: whatever is found now is for the reviewer, and never sends a text back by itself. */
@Injectable()
export class CheckFrozenPair {
  constructor(private readonly quality: Quality) {}

  async run(tx: Transaction, translationId: string): Promise<void> {
    const [translation, pair, frozen] = await Promise.all([
      tx.one<{ state: string }>('select state from translation where id = $1 for update', [translationId]),
      loadWorkingPair(tx, translationId),
      frozenTexts(tx, translationId),
    ]);
    // Killed meanwhile, or checked already.
    if (translation?.state !== 'checking') return;
    refuseOtherBytes(frozen, pair);
    const findings = await this.quality.checkFrozen(tx, pair);
    endWithStep(tx, SYSTEM, 'check', { translationId, details: counted(findings) });
  }
}

function counted(findings: readonly StandingFinding[]): Record<string, number> {
  const counts: Record<string, number> = { blocker: 0, warning: 0, note: 0, answered: 0 };
  for (const finding of findings) {
    counts[finding.severity] = (counts[finding.severity] ?? 0) + 1;
    if (finding.answer) counts.answered = (counts.answered ?? 0) + 1;
  }
  return counts;
}
