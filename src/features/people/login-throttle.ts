import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import { Database, type Transaction } from '../../platform/database/database';
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
  readonly id: string;
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
  constructor(private readonly database: Database) {}

  async begin(login: string, address: string): Promise<Attempt> {
    const network = networkOf(address);
    const id = newId();
    const counts = await this.database.one<Counts>(COUNT, [id, login, network]);
    if (!counts) throw new DomainError('unavailable', 'unavailable');
    if (counts.of_pair > OF_ONE_PAIR || counts.of_network > OF_ONE_NETWORK) {
      const seconds = Math.max(1, counts.wait_seconds);
      throw new DomainError('limited', 'session.limited', { seconds }, { retryAfter: seconds });
    }
    return { id, login, network, pauseMilliseconds: pauseFor(counts.of_login) };
  }

  /** The right password clears what this network did wrong with this account, and nothing else. */
  async succeed(tx: Transaction, { id, login, network }: Attempt): Promise<void> {
    await tx.query('delete from login_attempt where login = $1 and address = $2 and not succeeded', [login, network]);
    await tx.query(
      'insert into login_attempt (id, login, address, succeeded) values ($1, $2, $3, true) on conflict do nothing',
      [id, login, network],
    );
  }

  /** Old counts say nothing any more. */
  async forget(): Promise<void> {
    await this.database.query(`delete from login_attempt where at < clock_timestamp() - interval '1 day'`);
  }
}

/** Doubles with each failure beyond the borne ones. */
function pauseFor(failures: number): number {
  const beyond = failures - OF_ONE_LOGIN;
  return beyond <= 0 ? 0 : Math.min(LONGEST_PAUSE_MILLISECONDS, 125 * 2 ** beyond);
}

const COUNT = `
  with attempt as (insert into login_attempt (id, login, address, succeeded) values ($1, $2, $3, false) returning at),
  recent as (
    select login, address, at from login_attempt
    where not succeeded and at > clock_timestamp() - interval '15 minutes' and (login = $2 or address = $3)
  )
  select
    1 + count(*) filter (where login = $2 and address = $3)::int as of_pair,
    1 + count(*) filter (where address = $3)::int as of_network,
    1 + count(*) filter (where login = $2)::int as of_login,
    coalesce(ceil(extract(epoch from min(at) filter (where address = $3) + interval '15 minutes' - clock_timestamp())), 1)::int as wait_seconds
  from recent`;
