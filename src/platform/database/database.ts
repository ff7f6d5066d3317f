import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { failpoint } from './failpoint';
import { refusalFrom } from './refusals';

/** One transaction as the app role. Entities through `manager`, the database's own functions through `query`. */
export class Transaction {
  constructor(readonly manager: EntityManager) {}

  /** Rows of a parameterised statement. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const answer: unknown = await this.manager.query(sql, [...parameters]);
    return rowsOf<Row>(answer);
  }

  /** The one row of a statement, or undefined. */
  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, parameters))[0];
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
      const result = await this.source.transaction(async (manager) => {
        const done = await work(new Transaction(manager));
        failpoint('before-commit:transaction');
        return done;
      });
      failpoint('after-commit:transaction');
      for (const listener of this.commitListeners) listener();
      return result;
    } catch (error) {
      throw refusalFrom(error);
    }
  }
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
