import { Injectable } from '@nestjs/common';
import type { OpenedTwin, OpenTwinTranslation } from '../../contract/intake';
import type { PersonActor } from '../../kernel/actor';
import { Database } from '../../platform/database/database';
import { Translations } from '../translation/translations';

/** An editor decides that the twin is made here. */
@Injectable()
export class OpenTwin {
  constructor(
    private readonly database: Database,
    private readonly translations: Translations,
  ) {}

  run(actor: PersonActor, articleId: string, input: OpenTwinTranslation): Promise<OpenedTwin> {
    return this.database.transaction((tx) => this.translations.open(tx, actor, { articleId, ...input }));
  }
}
