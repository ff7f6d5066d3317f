import { Injectable } from '@nestjs/common';
import type { ImportSummary } from '../../contract/intake';
import type { ImportActor } from '../../kernel/actor';
import { ImportFrontPage } from './import-front-page';
import type { FrontPageOptions, PairsOptions } from './import-options';
import { ImportPairs } from './import-pairs';

/** The front door of intake: files become articles here, whoever brings them. */
@Injectable()
export class Intake {
  constructor(
    private readonly frontPage: ImportFrontPage,
    private readonly pairs: ImportPairs,
  ) {}

  /** A front page: one article for all the copies of it, each copy kept with what it lost. They wait as "needs twin". */
  importFrontPage(actor: ImportActor, bytes: Uint8Array, options: FrontPageOptions): Promise<ImportSummary> {
    return this.frontPage.run(actor, bytes, options);
  }

  /** Articles that exist in both languages, aligned: they enter to be checked, never approved. */
  importPairs(actor: ImportActor, bytes: Uint8Array, options: PairsOptions): Promise<ImportSummary> {
    return this.pairs.run(actor, bytes, options);
  }
}
