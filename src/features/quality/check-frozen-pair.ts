import { Injectable } from '@nestjs/common';
import type { StandingFinding } from '../../contract/quality';
import type { Transaction } from '../../platform/database/database';
import { refuseOtherBytes } from './frozen-bytes';
import { Quality } from './quality';
import { loadWorkingPair } from './working-pair';

/** The step from `checking` to `in_review`: whatever is found now is for the reviewer, and never sends a text back by itself. */
@Injectable()
export class CheckFrozenPair {
  constructor(private readonly quality: Quality) {}

  async run(tx: Transaction, translationId: string): Promise<void> {
    const translation = await tx.one<{ state: string }>('select state from translation where id = $1 for update', [
      translationId,
    ]);
    // Killed meanwhile, or checked already.
    if (translation?.state !== 'checking') return;
    await refuseOtherBytes(tx, await loadWorkingPair(tx, translationId));
    const findings = await this.quality.checkAtReview(tx, translationId);
    await tx.query(`select from_state from transition($1, 'check', 'system', null, null, $2)`, [
      translationId,
      counted(findings),
    ]);
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
