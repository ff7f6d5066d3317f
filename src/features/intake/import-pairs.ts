import { Injectable } from '@nestjs/common';
import type { ImportSummary } from '../../contract/intake';
import type { ImportActor } from '../../kernel/actor';
import type { PairsOptions } from './import-options';

@Injectable()
export class ImportPairs {
  async run(_actor: ImportActor, _bytes: Uint8Array, _options: PairsOptions): Promise<ImportSummary> {
    throw new Error('not yet');
  }
}
