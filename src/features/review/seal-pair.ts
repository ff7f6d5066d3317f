import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/actor';
import type { Transaction } from '../../platform/database/database';
import { Translations } from '../translation/translations';
import type { LockedTranslation } from './locked-translation';
import { type PairVerdict, type Verdict, writeVerdict } from './write-verdict';

/** Freezes what was edited since the last freeze, and binds the verdict to those bytes. */
@Injectable()
export class SealPair {
  constructor(private readonly translations: Translations) {}

  async run(
    tx: Transaction,
    actor: PersonActor,
    translation: LockedTranslation,
    verdict: Verdict,
  ): Promise<PairVerdict> {
    const targetRevisionId = await this.translations.freeze(tx, actor, translation.id);
    return writeVerdict(tx, actor, { ...translation, targetRevisionId }, verdict);
  }
}
