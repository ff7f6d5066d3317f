import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import { Database, type Transaction } from '../../platform/database/database';
import { Gate } from './gate';
import { networkOf } from './network';

/** How many failures in a quarter of an hour are borne. */
const OF_ONE_PAIR = 5;
const OF_ONE_NETWORK = 30;
const OF_ONE_LOGIN = 10;
const LONGEST_PAUSE_MILLISECONDS = 4000;

interface Counts {
  of_pair: number;
  of_network: number;
  of_login: number;
  wait_seconds: number;
}

export interface Attempt {
  readonly login: string;
  readonly network: string;
  /** How long to wait before looking at the password. */
  readonly pauseMilliseconds: number;
}

/**
 * Counts attempts in the database, before the password is looked at, so that many at once are counted as many.
 * A network that fails too often is refused, for everybody or for one account; an account tried from many networks only
 * gets slower, so that nobody can lock a colleague out. When the count cannot be kept, nobody signs in.
 */
@Injectable()
export class LoginThrottle {
  /** Whoever knocks a thousand times must not take every connection of the desk while waiting to be counted. */
  private readonly gate = new Gate(2, 500, () => new DomainError('unavailable', 'unavailable'));

  constructor(private readonly database: Database) {}

  begin(login: string, address: string): Promise<Attempt> {
    return this.gate.run(() => this.count(login, address));
  }

  /** The right password clears what this network did wrong with this account, and nothing else. */
  async succeed(tx: Transaction, { login, network }: Attempt): Promise<void> {
    await tx.query('delete from login_attempt where login = $1 and address = $2 and not succeeded', [login, network]);
    await tx.query('insert into login_attempt (id, login, address, succeeded) values ($1, $2, $3, true)', [
      newId(),
      login,
      network,
    ]);
  }

  /** Old counts say nothing any more. */
  async forget(): Promise<void> {
    await this.database.query(`delete from login_attempt where at < clock_timestamp() - interval '1 day'`);
  }

  private async count(login: string, address: string): Promise<Attempt> {
    const network = networkOf(address);
    const id = newId();
    return this.database.transaction(async (tx) => {
      // Attempts from one network come one after the other here, or many at once would all count the same few.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [network]);
      const counts = await tx.one<Counts>(COUNT, [login, network]);
      if (!counts) throw new DomainError('unavailable', 'unavailable');
      if (counts.of_pair >= OF_ONE_PAIR || counts.of_network >= OF_ONE_NETWORK) {
        const seconds = Math.max(1, counts.wait_seconds);
        throw new DomainError('limited', 'session.limited', { seconds }, { retryAfter: seconds });
      }
      await tx.query('insert into login_attempt (id, login, address, succeeded) values ($1, $2, $3, false)', [
        id,
        login,
        network,
      ]);
      return { login, network, pauseMilliseconds: pauseFor(counts.of_login) };
    });
  }
}

/** Doubles with each failure beyond the borne ones. */
function pauseFor(failures: number): number {
  const beyond = failures + 1 - OF_ONE_LOGIN;
  return beyond <= 0 ? 0 : Math.min(LONGEST_PAUSE_MILLISECONDS, 125 * 2 ** beyond);
}

const COUNT = `
  select
    count(*) filter (where login = $1 and address = $2)::integer as of_pair,
    count(*) filter (where address = $2)::integer as of_network,
    count(*) filter (where login = $1)::integer as of_login,
    coalesce(ceil(extract(epoch from min(at) filter (where address = $2) + interval '15 minutes' - clock_timestamp())), 1)::integer
      as wait_seconds
  from login_attempt
  where not succeeded and at > clock_timestamp() - interval '15 minutes' and (login = $1 or address = $2)`;
