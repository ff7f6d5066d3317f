import { Injectable } from '@nestjs/common';
import type { SaveSegment as Input, SavedSegment, StandingText } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { failpoint } from '../../platform/database/failpoint';
import { claimLost } from './open-claim';
import { instant, staleSegment, standing } from './standing-text';

interface Row {
  readonly status: 200 | 404 | 409 | 412 | 422;
  readonly answer: Readonly<{
    version: number;
    savedAt: string;
    kind: SavedSegment['kind'];
    leaseUntil: string;
    theirs: StandingText;
    holder: { id: string; name: string; until: string } | null;
  }>;
}

/** A save of one segment, in one statement. Whoever comes too late learns what stands now, and their text is kept as a draft. */
@Injectable()
export class SaveSegment {
  constructor(private readonly database: Database) {}

  async run(
    actor: PersonActor,
    at: { id: string; segmentId: string },
    input: Input,
    key: string | null,
  ): Promise<SavedSegment> {
    const text = input.text.normalize('NFC');
    const values = [actor.accountId, at.id, at.segmentId, text, input.version, input.fence, key];
    return answerOf(await this.save(values).catch((error) => this.saveTooLate(error, values)), text);
  }

  private async save(values: readonly unknown[]): Promise<Row> {
    const [row] = await this.database.prepared<Row>('save-segment', SAVE, values);
    if (!row) throw new Error('save_segment answers with one row');
    failpoint('after-commit:save');
    return row;
  }

  /** The claim ended while the save waited for its segment: nothing was written. Asked again, the text is kept as a draft. */
  private saveTooLate(error: unknown, values: readonly unknown[]): Promise<Row> {
    if (error instanceof DomainError && error.code === 'claim.lost') return this.save(values);
    throw error;
  }
}

const SAVE = 'select status, answer from save_segment($1, $2, $3, $4, $5, $6, $7)';

function answerOf({ status, answer }: Row, mine: string): SavedSegment {
  switch (status) {
    case 200:
      return {
        version: answer.version,
        savedAt: instant(answer.savedAt),
        kind: answer.kind,
        leaseUntil: instant(answer.leaseUntil),
      };
    case 404:
      throw new DomainError('missing', 'segment.missing');
    case 409: {
      const { holder } = answer;
      throw claimLost(holder && { ...holder, until: new Date(holder.until) }, {
        mine,
        theirs: standing(answer.theirs),
      });
    }
    case 412:
      throw staleSegment(answer.theirs, mine);
    case 422:
      throw new DomainError('invalid', 'idempotency.other_request');
  }
}
