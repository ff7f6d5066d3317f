import { randomInt } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { NewAccount } from '../contract/people';
import { People } from '../features/people/people';
import { PeopleModule } from '../features/people/people.module';
import { DomainError } from '../kernel/domain-error';
import { Database } from '../platform/database/database';
import { openHouse } from './house';
import { say } from './terminal';
import { withDatabase } from './with-database';

export interface CreateAccountOptions {
  readonly login: string;
  readonly name: string;
  readonly roles: string;
  readonly locale: string;
  readonly passwordStdin?: boolean;
  readonly newsroom: string;
}

/** Lets the first people of a newsroom in. A password is read from the standard input, or made up and shown once. */
export async function createAccountCommand(options: CreateAccountOptions): Promise<void> {
  const given = options.passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/u, '') : undefined;
  const password = given ?? madeUpPassword();
  const { login, name, locale } = options;
  const roles = options.roles.split(',').map((role) => role.trim());
  const account = NewAccount.safeParse({ login, name, password, roles, locale });
  if (!account.success) {
    const field = String(account.error.issues[0]?.path[0] ?? '');
    throw new DomainError('invalid', 'account.unusable', { field });
  }
  await withDatabase(async ({ app }) => {
    const house = await openHouse({ url: app, poolSize: 2, applicationName: 'egiz account' }, [PeopleModule]);
    try {
      const newsroom = 'insert into newsroom (id, name) values (1, $1) on conflict do nothing';
      await house.get(Database, { strict: false }).query(newsroom, [options.newsroom]);
      await house.get(People, { strict: false }).letIn(account.data);
    } finally {
      await house.close();
    }
  });
  console.log(say('commands.account.created', { login: account.data.login, roles: roles.join(', ') }));
  if (given === undefined) console.log(say('commands.account.password', { password }));
}

const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

function madeUpPassword(): string {
  const four = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [four(), four(), four(), four(), four()].join('-');
}
