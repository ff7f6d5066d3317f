import { createHash } from 'node:crypto';
import type { ImportCounts, ImportOutcome } from '../../contract/intake';
import type { ImportActor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import type { Locale } from '../../kernel/locale';
import type { Database, Transaction } from '../../platform/database/database';
import type { Charset } from './received-text';

export interface ReceivedFile {
  readonly kind: 'front_page' | 'pairs';
  readonly locale: Locale;
  readonly bytes: Uint8Array;
  readonly charset: Charset;
  readonly fileName: string | null;
}

export interface ItemOutcome {
  readonly outcome: ImportOutcome;
  readonly reason: string | null;
  readonly articleId: string | null;
}

/**
 * One run of an import. The bytes and the batch are kept first, every item is a transaction of its own, the result is written
 * last: after a crash only whole articles stand, and the same file sent again completes them.
 */
export class ImportRun {
  readonly id = newId();
  readonly sha256: string;
  private readonly tally = { seen: 0, created: 0, updated: 0, duplicate: 0, rejected: 0 };

  private constructor(
    private readonly database: Database,
    file: ReceivedFile,
  ) {
    this.sha256 = createHash('sha256').update(file.bytes).digest('hex');
  }

  static async begin(database: Database, actor: ImportActor, file: ReceivedFile): Promise<ImportRun> {
    const run = new ImportRun(database, file);
    const sha256 = Buffer.from(run.sha256, 'hex');
    await database.transaction(async (tx) => {
      await tx.query(
        `insert into received_file (sha256, bytes, charset, received_by) values ($1, $2, $3, $4) on conflict do nothing`,
        [sha256, Buffer.from(file.bytes), file.charset, actor.accountId],
      );
      await tx.query(
        `insert into import_batch (id, kind, locale, file_sha256, file_name, imported_by) values ($1, $2, $3, $4, $5, $6)`,
        [run.id, file.kind, file.locale, sha256, file.fileName, actor.accountId],
      );
    });
    return run;
  }

  /** Does the work of one item and writes down what came of it, both or neither. */
  async item<Result extends ItemOutcome>(
    place: { readonly position: number; readonly line: number },
    work: (tx: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const result = await this.database.transaction(async (tx) => {
      const done = await work(tx);
      await tx.query(
        `insert into import_item (batch_id, position, line, outcome, reason, article_id) values ($1, $2, $3, $4, $5, $6)`,
        [this.id, place.position, place.line, done.outcome, done.reason, done.articleId],
      );
      return done;
    });
    this.tally.seen += 1;
    this.tally[result.outcome] += 1;
    return result;
  }

  async finish(): Promise<ImportCounts> {
    const { seen, created, updated, duplicate, rejected } = this.tally;
    await this.database.transaction((tx) =>
      tx.query(
        `insert into import_result (batch_id, items_seen, created, updated, duplicate, rejected) values ($1, $2, $3, $4, $5, $6)`,
        [this.id, seen, created, updated, duplicate, rejected],
      ),
    );
    return { ...this.tally };
  }
}
