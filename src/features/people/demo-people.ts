import { DomainError } from '../../kernel/domain-error';

/** Everybody knows it: demo people cannot sign in when NODE_ENV is production. */
export const DEMO_PASSWORD = 'egizder-tany-2026';

interface Reader {
  query<Row>(sql: string): Promise<Row[]>;
}

/** Refuses to open a newsroom in production while demo people, whose passwords everybody knows, can still sign in. */
export async function refuseDemoPeople(database: Reader, isProduction: boolean): Promise<void> {
  if (!isProduction) return;
  const demo = await database.query<{ login: string }>(
    'select login from account where is_demo and disabled_at is null order by login limit 10',
  );
  if (demo.length === 0) return;
  throw new DomainError('conflict', 'account.demo_in_production', {
    logins: demo.map(({ login }) => login).join(', '),
  });
}
