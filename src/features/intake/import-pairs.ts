import { Injectable } from '@nestjs/common';
import type { ImportSummary } from '../../contract/intake';
import type { ImportActor } from '../../kernel/actor';
import { Database } from '../../platform/database/database';
import { Articles } from '../articles/articles';
import { Translations } from '../translation/translations';
import type { PairsOptions } from './import-options';
import { ImportRun } from './import-run';
import { type PairedItem, pairedItems } from './paired-documents';
import { charsetNamed, readReceivedText, refuseLargeFile } from './received-text';
import { TakeInPair, type TakenPair } from './take-in-pair';

/** Articles that exist in both languages. */
@Injectable()
export class ImportPairs {
  constructor(
    private readonly database: Database,
    private readonly articles: Articles,
    private readonly translations: Translations,
  ) {}

  async run(actor: ImportActor, bytes: Uint8Array, options: PairsOptions): Promise<ImportSummary> {
    refuseLargeFile(bytes);
    const { source, fileName = null, onItem } = options;
    const charset = charsetNamed(options.charset);
    const text = readReceivedText(bytes, charset);
    const run = await ImportRun.begin(this.database, actor, {
      kind: 'pairs',
      locale: source,
      bytes,
      charset,
      fileName,
    });
    let position = 0;
    for (const item of pairedItems(text)) {
      position += 1;
      const { line } = item;
      const { articleNumber, ...taken } = await run.item({ position, line }, async (tx) => {
        if (item.kind === 'rejected') return rejected(item.reason);
        const doors = { articles: this.articles, translations: this.translations };
        return new TakeInPair(tx, doors, actor).run(item.document, source);
      });
      onItem?.({ position, line, ...taken, articleNumber, ...shown(item) });
    }
    const counts = await run.finish();
    const head = { id: run.id, kind: 'pairs', locale: source, fileName, sha256: run.sha256 } as const;
    return { ...head, source, counts, placements: 0 };
  }
}

function rejected(reason: string): TakenPair {
  return { outcome: 'rejected', reason, articleId: null, articleNumber: null };
}

function shown(item: PairedItem) {
  const title = item.kind === 'article' ? (item.document.sentences[0]?.en ?? '') : (item.doc ?? '');
  return { title, date: null, sections: [], fuller: null, references: [], drifts: [], findings: [] };
}
