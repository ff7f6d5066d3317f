import type { Role } from '../src/kernel/actor';
import { newId } from '../src/kernel/ids';
import type { InterfaceLocale } from '../src/kernel/locale';

/** Somebody of the newsroom that every test shares. */
export interface CastMember {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly locale: InterfaceLocale;
}

/** The people of the newsroom: who does what in every story the tests tell. */
export const CAST = {
  aigerim: { login: 'aigerim', name: 'Айгерім', roles: ['translator'], locale: 'kk' },
  bekzat: { login: 'bekzat', name: 'Бекзат', roles: ['translator'], locale: 'kk' },
  dauren: { login: 'dauren', name: 'Дәурен', roles: ['reviewer'], locale: 'kk' },
  gulnar: { login: 'gulnar', name: 'Гүлнар', roles: ['editor'], locale: 'ru' },
  erlan: { login: 'erlan', name: 'Ерлан', roles: ['editor', 'duty'], locale: 'en' },
  saule: { login: 'saule', name: 'Сәуле', roles: ['admin'], locale: 'kk' },
} as const satisfies Record<string, CastMember>;

export type CastName = keyof typeof CAST;

export const CAST_NAMES = Object.keys(CAST) as CastName[];

/** What anything that runs SQL has in common: a client, a pool, `Database`, a transaction. */
export interface Sql {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** The ids of the people of one test database. */
export type CastIds = Readonly<Record<CastName, string>>;

/** Writes the whole newsroom into a database that has none yet. */
export async function writeCast(sql: Sql, passwordHash = 'nobody signs in with this'): Promise<CastIds> {
  await sql.query(`insert into newsroom (id, name) values (1, 'Егіз') on conflict do nothing`);
  const ids = Object.fromEntries(CAST_NAMES.map((name) => [name, newId()])) as Record<CastName, string>;
  for (const name of CAST_NAMES) await writePerson(sql, CAST[name], ids[name], passwordHash);
  return ids;
}

/** One more person, for a test that needs somebody of its own. */
export async function writePerson(
  sql: Sql,
  member: CastMember,
  id = newId(),
  passwordHash = 'nobody signs in with this',
): Promise<string> {
  await sql.query('insert into account (id, login, name, password_hash, locale) values ($1, $2, $3, $4, $5)', [
    id,
    member.login,
    member.name,
    passwordHash,
    member.locale,
  ]);
  for (const role of member.roles) {
    await sql.query('insert into account_role (account_id, role) values ($1, $2)', [id, role]);
  }
  return id;
}
