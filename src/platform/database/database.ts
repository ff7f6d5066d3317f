import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ClientBase, Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { failpoint } from './failpoint';
import { refusalFrom } from './refusals';

/** Prepared as well: they are sent as often as all others. */
const BEGIN = { name: 'egiz_begin', text: 'begin' };
const COMMIT = { name: 'egiz_commit', text: 'commit' };

/** One transaction as the app role. */
export class Transaction {
  private last: readonly [sql: string, parameters: readonly unknown[]] | undefined;
  /** What went wrong first; whatever was sent together with it is only told that the transaction is aborted. */
  failure: unknown;

  constructor(private readonly client: ClientBase) {}

  /** Rows of a parameterised statement. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    try {
      const { rows } = await this.client.query({ name: statementName(sql), text: sql, values: [...parameters] });
      return rows as Row[];
    } catch (error) {
      this.failure ??= error;
      throw error;
    }
  }

  /** The one row of a statement, or undefined. */
  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, parameters))[0];
  }

  /**
   * The last statement of the transaction, of which nobody needs an answer: it is sent together with the commit, so that what it locks
   * is free again as soon as may be. When it is refused, so is the transaction.
   */
  finally(sql: string, parameters: readonly unknown[] = []): void {
    if (this.last) throw new Error('a transaction has one last statement');
    this.last = [sql, parameters];
  }

  /** For the database alone. */
  async commit(): Promise<void> {
    const last = this.last && this.query(...this.last);
    const committed = this.client.query(COMMIT);
    const [statement, end] = await Promise.allSettled([last, committed]);
    if (statement.status === 'rejected') throw statement.reason;
    if (end.status === 'rejected') throw end.reason;
    if (end.value.command !== 'COMMIT') throw new Error('an error in this transaction was passed over');
  }
}

/** The database as the app role: reads on their own, writes in transactions. Refusals of its rules become `DomainError`s. */
@Injectable()
export class Database {
  private readonly commitListeners: (() => void)[] = [];

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Called after each transaction of this process, so that whoever waits for rows need not wait for its next look. */
  onCommit(listener: () => void): void {
    this.commitListeners.push(listener);
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    try {
      const answer: unknown = await this.source.query(sql, [...parameters]);
      return rowsOf<Row>(answer);
    } catch (error) {
      throw refusalFrom(error);
    }
  }

  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, parameters))[0];
  }

  /** A statement that is planned once a connection, for what runs with every request. The name stands for the text. */
  async prepared<Row>(name: string, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    try {
      const { rows } = await poolOf(this.source).query({ name, text: sql, values: [...parameters] });
      return rows as Row[];
    } catch (error) {
      throw refusalFrom(error);
    }
  }

  async transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    try {
      const result = await this.inTransaction(work);
      failpoint('after-commit:transaction');
      for (const listener of this.commitListeners) listener();
      return result;
    } catch (error) {
      throw refusalFrom(error);
    }
  }

  private async inTransaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const client = await poolOf(this.source).connect();
    const ignore = () => undefined;
    client.on('error', ignore);
    const tx = new Transaction(client);
    try {
      // The first statement follows without waiting for the answer.
      const begun = client.query(BEGIN);
      begun.catch(ignore);
      const result = await work(tx);
      await begun;
      failpoint('before-commit:transaction');
      await tx.commit();
      client.off('error', ignore);
      client.release();
      return result;
    } catch (error) {
      await giveBack(client, ignore);
      throw isAborted(error) ? (tx.failure ?? error) : error;
    }
  }
}

/** `in_failed_sql_transaction`: the cause lies before it. */
function isAborted(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '25P02';
}

/** A client whose transaction failed: rolled back, or thrown away when even that is not to be had. */
async function giveBack(client: PoolClient, ignore: () => void): Promise<void> {
  try {
    await client.query('rollback');
    client.off('error', ignore);
    client.release();
  } catch {
    client.release(true);
  }
}

/** A statement is prepared once a connection: its text stands for itself, and there are only as many as are written in the code. */
const names = new Map<string, string>();
function statementName(sql: string): string {
  let name = names.get(sql);
  if (!name) {
    name = `egiz_${names.size}`;
    names.set(sql, name);
  }
  return name;
}

/** TypeORM keeps the pool to itself; named statements are the one thing it has no door for. */
function poolOf(source: DataSource): Pool {
  const { driver } = source;
  if (!('master' in driver)) throw new Error('the data source has no pool');
  return driver.master as Pool;
}

/** TypeORM answers UPDATE and DELETE with a pair of rows and count, everything else with rows. */
function rowsOf<Row>(answer: unknown): Row[] {
  if (!Array.isArray(answer)) return [];
  const isPair = answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
  return (isPair ? answer[0] : answer) as Row[];
}
